package org.vaelab.data.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;

final class ShapesTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noShapeReachesFartherThanOne(Kind kind) {
        for (double x = -1.5; x <= 1.5; x += 0.01) {
            for (double y = -1.5; y <= 1.5; y += 0.01) {
                assertTrue(!kind.covers(x, y) || Math.hypot(x, y) <= 1, kind + " covers " + x + ", " + y);
            }
        }
    }

    @Test
    void aSquareHasTheAreaOfItsScale() {
        byte[] pixels = new byte[Shapes.SIDE * Shapes.SIDE];
        Shapes.paint(new Factors(Kind.SQUARE, 0.4, 0.3, 0.1, -0.2), pixels, 0);
        // A side is 1.4 · 0.4 of half the image, so 0.56 · 16 pixels; the rim is judged by 9 points a pixel.
        assertEquals(8.96 * 8.96, ink(pixels), 2);
    }

    @Test
    void xGoesRightYGoesDownAndTheMiddleFollows() {
        byte[] pixels = new byte[Shapes.SIDE * Shapes.SIDE];
        Shapes.paint(new Factors(Kind.ELLIPSE, 0.3, 1, 0.5, -0.25), pixels, 0);
        double x = 0;
        double y = 0;
        for (int i = 0; i < pixels.length; i++) {
            x += (pixels[i] & 0xff) / 255.0 * (Math.floorMod(i, Shapes.SIDE) + 0.5);
            y += (pixels[i] & 0xff) / 255.0 * (Math.floorDiv(i, Shapes.SIDE) + 0.5);
        }
        assertEquals(16 + 8, x / ink(pixels), 0.1);
        assertEquals(16 - 4, y / ink(pixels), 0.1);
    }

    @Test
    void everyImageIsWholeLabelledAndTouchesNoEdge() throws Exception {
        ImageSet drawn = Shapes.draw(500, Progress.silent());
        for (int image = 0; image < drawn.count(); image++) {
            assertEquals(Kind.ALL.indexOf(Shapes.factors(image).kind()), drawn.label(image));
            for (int i = 0; i < Shapes.SIDE; i++) {
                int edge = drawn.value(image, i)
                        + drawn.value(image, i * Shapes.SIDE)
                        + drawn.value(image, (Shapes.SIDE - 1) * Shapes.SIDE + i)
                        + drawn.value(image, i * Shapes.SIDE + Shapes.SIDE - 1);
                assertEquals(0, edge, "image " + image);
            }
        }
    }

    private static double ink(byte... pixels) {
        double ink = 0;
        for (byte pixel : pixels) {
            ink += (pixel & 0xff) / 255.0;
        }
        return ink;
    }
}
