package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vaelab.vae.Posteriors;

final class LatentUsageTest {

    private static final float[] MU = {1, 0.05f, -1, -0.05f};
    private static final float[] LOG_VAR = {1, 0, 1, 0};

    private final LatentUsage usage = LatentUsage.of(new Posteriors(2, 2, MU, LOG_VAR));

    @Test
    void klIsAveragedOverImagesForEachDimension() {
        // mu = ±1, var = e: ½(1 + e − 1 − 1); mu = ±0.05, var = 1: ½ · 0.0025. Tolerance: mu is in single precision.
        assertEquals(0.5 * (Math.E - 1), usage.klPerDimension().get(0), 1e-12);
        assertEquals(0.00125, usage.klPerDimension().get(1), 1e-8);
    }

    @Test
    void aDimensionWhoseMeanHardlyVariesIsAsleep() {
        assertEquals(1, usage.meanVariances().get(0), 1e-12);
        assertEquals(0.0025, usage.meanVariances().get(1), 1e-8);
        assertEquals(1, usage.activeUnits());
    }
}
