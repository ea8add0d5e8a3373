package org.vaelab.data.moon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;

final class MoonTest {

    private static final double DISC = Math.PI * 11 * 11;

    @ParameterizedTest
    @ValueSource(doubles = {0.04, 0.3, 0.5, 0.8, 1})
    void theLitShareOfTheDiscIsTheFactor(double lit) {
        byte[] pixels = new byte[28 * 28];
        MoonPainter.paint(lit, pixels, 0);
        double ink = 0;
        for (byte pixel : pixels) {
            ink += (pixel & 0xff) / 255.0;
        }
        // 64 points a pixel misjudge the rim by less than 2 pixels in all.
        assertEquals(lit * DISC, ink, 2);
    }

    @Test
    void classesFollowTheFactorAndEachHasImages() throws Exception {
        ImageSet drawn = Moon.draw(Progress.silent());
        int[] counts = new int[4];
        for (int i = 0; i < drawn.count(); i++) {
            double lit = Moon.lit(i);
            int expected = lit < 0.35 ? 0 : lit < 0.65 ? 1 : lit < 0.95 ? 2 : 3;
            assertEquals(expected, drawn.label(i), "lit " + lit);
            counts[expected]++;
        }
        for (int count : counts) {
            assertTrue(count > 200, "uniform from 0.04 to 1 gives the rarest class some 300 of 6,000");
        }
    }

    @Test
    void itIsTheSameEachTime() throws Exception {
        Dataset first = new Moon().open(Progress.silent());
        Dataset second = new Moon().open(Progress.silent());
        byte[] a = new byte[784];
        byte[] b = new byte[784];
        first.heldOut().copyPixels(7, a, 0);
        second.heldOut().copyPixels(7, b, 0);
        assertArrayEquals(a, b);
        assertEquals(600, first.heldOut().count());
    }
}
