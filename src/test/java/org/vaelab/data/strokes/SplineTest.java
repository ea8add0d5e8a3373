package org.vaelab.data.strokes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SplineTest {

    private static final boolean[] SMOOTH = new boolean[4];

    @Test
    void passesThroughItsAnchors() {
        double[] through = {3, -1, 4, 1};
        double[] curve = Spline.along(through, SMOOTH);
        assertEquals(Spline.points(4), curve.length);
        for (int i = 0; i < through.length; i++) {
            assertEquals(through[i], curve[i * Spline.PIECES], 1e-12);
        }
    }

    @Test
    void anchorsInALineGiveALine() {
        double[] curve = Spline.along(new double[] {0, 1, 2, 3}, SMOOTH);
        for (int i = 0; i < curve.length; i++) {
            assertEquals((double) i / Spline.PIECES, curve[i], 1e-12);
        }
    }

    @Test
    void middleOfAGapIsCatmullAndRoms() {
        // Their weights for t = ½ are −1/16, 9/16, 9/16, −1/16.
        double[] curve = Spline.along(new double[] {3, -1, 4, 1}, SMOOTH);
        assertEquals((-3 - 9 + 36 - 1) / 16.0, curve[Spline.PIECES + Spline.PIECES / 2], 1e-12);
    }

    @Test
    void atACornerItTurnsAtOnce() {
        double[] there = {0, 3, 0};
        double[] smooth = Spline.along(there, new boolean[3]);
        double[] sharp = Spline.along(there, new boolean[] {false, true, false});
        int corner = Spline.PIECES;
        assertEquals(0.5, sharp[corner] - sharp[corner - 1], 1e-12, "straight up to the corner");
        assertEquals(0.5, sharp[corner] - sharp[corner + 1], 1e-12, "and straight away from it");
        assertTrue(smooth[corner] - smooth[corner - 1] < 0.3, "a smooth curve slows down before it turns");
    }
}
