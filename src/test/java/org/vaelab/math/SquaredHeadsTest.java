package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SquaredHeadsTest {

    @Test
    void matchesHandComputedValueAndGradient() {
        double[] penalty = {10, 0};
        float[] gradient = {1, 0, 0, 0};
        // mu = (2, −1), logVar = (0.5, 3), a = 0.5, b = 2: ½·4 + 2·¼ = 2.5 and ½ + 2·9 = 18.5.
        SquaredHeads.add(new float[] {2, -1, 0.5f, 3}, 0.5, 2, new float[] {10, 10}, penalty, gradient);
        assertArrayEquals(new double[] {12.5, 18.5}, penalty, 1e-12);
        // 10·(2a·mu) and 10·(2b·logVar), added to what was there.
        assertArrayEquals(new float[] {21, -10, 20, 120}, gradient, 1e-5f);
    }

    @Test
    void gradientMatchesCentralDifference() {
        float h = 1f / 1024;
        float[] heads = {0.75f, -1.5f};
        float[] gradient = new float[2];
        SquaredHeads.add(heads, 0.3, 0.7, new float[] {1}, new double[1], gradient);
        for (int i = 0; i < 2; i++) {
            float[] up = heads.clone();
            up[i] += h;
            float[] down = heads.clone();
            down[i] -= h;
            assertEquals((value(up) - value(down)) / (2 * h), gradient[i], 1e-6);
        }
    }

    private static double value(float[] heads) {
        double[] penalty = new double[1];
        SquaredHeads.add(heads, 0.3, 0.7, new float[1], penalty, new float[2]);
        return penalty[0];
    }
}
