package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class AdamTest {

    @Test
    void theFirstStepGoesTheLearningRateAgainstTheGradientsSign() {
        // At t = 1 both corrections undo the averages exactly: m̂/√v̂ = g/|g|.
        float[] p = {1, 1};
        new Adam(0.01, 1).update(p, new float[] {3, -0.002f}, new float[2], new float[2], 2);
        assertEquals(0.99, p[0], 1e-6);
        assertEquals(1.01, p[1], 1e-6);
    }

    @Test
    void followsThePapersAlgorithmOverManySteps() {
        float[] p = {0.5f};
        float[] m = new float[1];
        float[] v = new float[1];
        double expected = 0.5;
        double first = 0;
        double second = 0;
        for (int t = 1; t <= 200; t++) {
            double gradient = Math.sin(t) + 0.3;
            new Adam(0.001, t).update(p, new float[] {(float) gradient}, m, v, 1);
            first = 0.9 * first + 0.1 * gradient;
            second = 0.999 * second + 0.001 * gradient * gradient;
            expected -=
                    0.001 * (first / (1 - Math.pow(0.9, t))) / (Math.sqrt(second / (1 - Math.pow(0.999, t))) + 1e-8);
            // Two hundred float steps of at most 0.001 each.
            assertEquals(expected, p[0], 2e-5);
        }
    }

    @Test
    void numbersBeyondTheLengthStay() {
        float[] p = {1, 1};
        new Adam(0.01, 1).update(p, new float[] {1, 1}, new float[2], new float[2], 1);
        assertEquals(1, p[1]);
    }
}
