package org.vaelab.data.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.data.Choices;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.vae.ImageShape;

final class ShapesTest {

    private static final int SIDE = 32;

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
        byte[] pixels = new byte[SIDE * SIDE];
        Shapes.paint(new Factors(Kind.SQUARE, 0.4, 0.3, 0.1, -0.2), SIDE, pixels);
        // A side is 1.4 · 0.4 of half the image, so 0.56 · 16 pixels; the rim is judged by 9 points a pixel.
        assertEquals(8.96 * 8.96, ink(pixels), 2);
    }

    @Test
    void xGoesRightYGoesDownAndTheMiddleFollows() {
        byte[] pixels = new byte[SIDE * SIDE];
        Shapes.paint(new Factors(Kind.ELLIPSE, 0.3, 1, 0.5, -0.25), SIDE, pixels);
        double x = 0;
        double y = 0;
        for (int i = 0; i < pixels.length; i++) {
            x += (pixels[i] & 0xff) / 255.0 * (Math.floorMod(i, SIDE) + 0.5);
            y += (pixels[i] & 0xff) / 255.0 * (Math.floorDiv(i, SIDE) + 0.5);
        }
        assertEquals(16 + 8, x / ink(pixels), 0.1);
        assertEquals(16 - 4, y / ink(pixels), 0.1);
    }

    @Test
    void everyImageIsWholeLabelledAndTouchesNoEdge() throws Exception {
        ImageSet drawn = Shapes.draw(500, SIDE, Progress.silent());
        for (int image = 0; image < drawn.count(); image++) {
            assertEquals(Kind.ALL.indexOf(Shapes.factors(image).kind()), drawn.label(image));
            for (int i = 0; i < SIDE; i++) {
                int edge = drawn.value(image, i)
                        + drawn.value(image, i * SIDE)
                        + drawn.value(image, (SIDE - 1) * SIDE + i)
                        + drawn.value(image, i * SIDE + SIDE - 1);
                assertEquals(0, edge, "image " + image);
            }
        }
    }

    @Test
    void theyAreAsLargeAsDspritesUnlessSmallOnesAreAskedForWhichShowTheSame() throws Exception {
        assertEquals(
                ImageShape.grey(64, 64), new Shapes().open(Progress.silent()).shape());
        Dataset asked = new Shapes().open(Choices.NONE.with("side", "32"), Progress.silent());
        assertEquals(ImageShape.grey(32, 32), asked.shape());
        ImageSet large = Shapes.draw(50, 64, Progress.silent());
        ImageSet small = Shapes.draw(50, 32, Progress.silent());
        for (int image = 0; image < 50; image++) {
            byte[] all = new byte[64 * 64];
            byte[] few = new byte[32 * 32];
            large.copyPixels(image, all, 0);
            small.copyPixels(image, few, 0);
            // A pixel of the small one is four of the large; the rim is judged by 9 points a pixel in each.
            assertEquals(1, ink(all) / 4 / ink(few), 0.02, "image " + image);
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
