package org.vaelab.data.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.junit.jupiter.api.Test;

final class InksTest {

    @Test
    void noInkIsWhiteAndBlackInkIsBlackInBothConventions() {
        assertArrayEquals(
                rgb(255, 255, 255), Inks.toRgb(ink(255, 255, 255, 255), 0).rgb());
        assertArrayEquals(rgb(0, 0, 0), Inks.toRgb(ink(255, 255, 255, 0), 0).rgb());
        assertArrayEquals(rgb(255, 255, 255), Inks.toRgb(ink(0, 0, 0, 0), -1).rgb());
        assertArrayEquals(rgb(0, 255, 255), Inks.toRgb(ink(255, 0, 0, 0), -1).rgb());
    }

    @Test
    void lumaAndChromaOfInksAreUnmixedFirst() {
        // Red paper: no cyan (stored 255), full magenta and yellow (stored 0). YCbCr of one minus stored: of (0, 255,
        // 255), JFIF.
        assertArrayEquals(rgb(255, 0, 0), Inks.toRgb(ink(179, 171, 0, 255), 2).rgb(), "JFIF's formula, rounded");
    }

    private static byte[] rgb(int r, int g, int b) {
        return new byte[] {(byte) r, (byte) g, (byte) b};
    }

    private static Raster ink(int... values) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 1, 1, 4, null);
        raster.setPixel(0, 0, values);
        return raster;
    }
}
