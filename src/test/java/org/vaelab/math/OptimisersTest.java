package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Two steps by hand, from p = 1 with gradients 2 and −1 at rate 0.1. */
final class OptimisersTest {

    private final float[] p = {1, 9};
    private final float[] m = new float[2];
    private final float[] v = new float[2];

    private double step(ParameterUpdate update, float gradient) {
        update.update(p, new float[] {gradient, 5}, m, v, 1);
        assertEquals(9, p[1], "beyond the length nothing is touched");
        return p[0];
    }

    @Test
    void momentumSgdGoesOnInTheDirectionItHad() {
        assertEquals(1 - 0.1 * 2, step(new MomentumSgd(0.1), 2), 1e-6);
        assertEquals(0.8 - 0.1 * (0.9 * 2 - 1), step(new MomentumSgd(0.1), -1), 1e-6);
    }

    @Test
    void rmsPropDividesByTheRootOfTheRunningMeanSquare() {
        // v = 0.01·4, √v = 0.2; then 0.99·0.04 + 0.01 = 0.0496.
        assertEquals(1 - 0.1 * 2 / 0.2, step(new RmsProp(0.1), 2), 1e-5);
        assertEquals(0 + 0.1 / Math.sqrt(0.0496), step(new RmsProp(0.1), -1), 1e-5);
    }

    @Test
    void adamWDecaysTheParameterBesideAdamsStep() {
        // Adam's first step is the rate in the gradient's direction, whatever its size.
        assertEquals(1 - 0.1 * 0.01 - 0.1, step(new AdamW(0.1, 1), 2), 1e-6);
        // m = 0.9·0.2 − 0.1 = 0.08, v = 0.999·0.004 + 0.001 = 0.004996, each over 1 − βᵗ.
        double adam = 0.1 * (0.08 / 0.19) / Math.sqrt(0.004996 / (1 - 0.999 * 0.999));
        assertEquals(0.899 * (1 - 0.001) - adam, step(new AdamW(0.1, 2), -1), 1e-5);
    }
}
