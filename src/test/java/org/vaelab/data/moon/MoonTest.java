package org.vaelab.data.moon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.Choices;
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

    @Test
    void theTiltTurnsTheLightAndTheDiscShrinksIt() {
        byte[] upright = new byte[28 * 28];
        MoonPainter.paint(new Phase(0.5, 0, 11), upright, 0);
        byte[] turned = new byte[28 * 28];
        MoonPainter.paint(new Phase(0.5, Math.PI / 2, 11), turned, 0);
        for (int y = 0; y < 28; y++) {
            for (int x = 0; x < 28; x++) {
                // What was on the right lies below after a quarter turn clockwise; a point on the rim may fall to
                // either side.
                assertEquals(upright[y * 28 + x] & 0xff, turned[x * 28 + 27 - y] & 0xff, 20);
            }
        }
        byte[] small = new byte[28 * 28];
        MoonPainter.paint(new Phase(1, 0.7, 5.5), small, 0);
        double ink = 0;
        for (byte pixel : small) {
            ink += (pixel & 0xff) / 255.0;
        }
        assertEquals(DISC / 4, ink, 2);
    }

    @Test
    void whatIsChosenIsDrawnAndIsAColumnAndThePhasesStay() throws Exception {
        Choices choices = Choices.NONE.with("tilt", "40").with("disc", "30").with("noise", "0.2");
        ImageSet chosen = new Moon().open(choices, Progress.silent()).train();
        ImageSet plain = new Moon().open(Progress.silent()).train();
        float mostTilt = 0;
        float leastRadius = 11;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < chosen.count(); i++) {
            assertEquals(plain.columnValue(i, 0), chosen.columnValue(i, 0));
            mostTilt = Math.max(mostTilt, Math.abs(chosen.columnValue(i, 1)));
            leastRadius = Math.min(leastRadius, chosen.columnValue(i, 2));
            // The corner is dark sky: what is not cut off at black is half of the noise.
            double corner = chosen.value(i, 0) / 255.0;
            sum += corner;
            squares += corner * corner;
        }
        assertEquals(40, mostTilt, 0.2);
        assertEquals(11 * 0.7, leastRadius, 0.02);
        // Of max(0, N(0, 0.2²)): mean 0.2 / √(2π), mean square 0.2² / 2; five standard errors at 5,400 images.
        assertEquals(0.2 / Math.sqrt(2 * Math.PI), sum / chosen.count(), 0.008);
        assertEquals(0.02, squares / chosen.count(), 0.003);
    }
}
