package org.vaelab.data.strokes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InkTest {

    private static final Frame ORIGIN = new Frame(0, 0, 1, 1);

    private final Ink ink = new Ink();

    @Test
    void aStrokeCoversItsArea() {
        draw(new double[] {10.3, 30.3}, new double[] {20.2, 20.2}, 2);
        // A rectangle of 20 × 4 and two half circles; the pixel grid's error is well below one pixel in a hundred.
        assertEquals(20 * 4 + Math.PI * 4, mass(), 1);
    }

    @Test
    void edgesAreGreyInProportion() {
        draw(new double[] {5, 35}, new double[] {20, 20}, 1.5);
        assertEquals(1, ink.covered(20, 20), 1e-6);
        assertEquals(0.5, ink.covered(20, 21), 1e-6, "its centre lies on the edge");
        assertEquals(0, ink.covered(20, 22), 1e-6);
    }

    @Test
    void inkDoesNotAddUp() {
        draw(new double[] {10, 30, 10}, new double[] {20, 20, 20}, 2);
        double twice = mass();
        ink.clear();
        draw(new double[] {10, 30}, new double[] {20, 20}, 2);
        assertEquals(twice, mass(), 1e-9);
    }

    @Test
    void whatLeavesTheSheetIsCutOff() {
        draw(new double[] {-20, 60}, new double[] {0, 0}, 2);
        assertEquals(1, ink.covered(0, 0), 1e-6);
        assertEquals(1, ink.covered(Ink.SIDE - 1, 0), 1e-6);
    }

    private void draw(double[] x, double[] y, double radius) {
        double[] radii = new double[x.length];
        Arrays.fill(radii, radius);
        ink.draw(List.of(new Trace(x, y, radii)), ORIGIN, 1, 0, 0);
    }

    private double mass() {
        double mass = 0;
        for (int y = 0; y < Ink.SIDE; y++) {
            for (int x = 0; x < Ink.SIDE; x++) {
                mass += ink.covered(x, y);
            }
        }
        return mass;
    }
}
