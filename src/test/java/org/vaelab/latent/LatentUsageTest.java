package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.CvaeObjective;
import org.vaelab.vae.FittedPrior;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

final class LatentUsageTest {

    private static final float[] MU = {1, 0.05f, -1, -0.05f};
    private static final float[] LOG_VAR = {1, 0, 1, 0};

    private static final VaeParameters PARAMETERS = new VaeParameters(Fakes.config(1), 0, new float[0], new float[0]);

    private final LatentUsage usage =
            LatentUsage.of(new Posteriors(2, 2, MU, LOG_VAR), PARAMETERS.prior(), image -> ImageSource.UNLABELLED);

    @Test
    void klIsAveragedOverImagesForEachDimension() {
        // mu = ±1, var = e: ½(1 + e − 1 − 1); mu = ±0.05, var = 1: ½ · 0.0025. Tolerance: mu is in single precision.
        assertEquals(0.5 * (Math.E - 1), usage.klPerDimension().get(0), 1e-12);
        assertEquals(0.00125, usage.klPerDimension().get(1), 1e-8);
    }

    @Test
    void aPriorOfClassMeansIsTheOneThatIsMeasuredAgainst() {
        VaeConfig plain = Fakes.config(1);
        VaeConfig config = new VaeConfig(
                plain.shape(), plain.hidden(), 2, plain.activation(), new CvaeObjective(), plain.likelihood(), 1, 2);
        // Each image lies on its class's mean in dimension 0, and 0.05 away from 0 in dimension 1.
        float[] means = {1, 0, -1, 0};
        FittedPrior prior = new VaeParameters(config, 0, new float[0], new float[0], means).prior();
        LatentUsage conditional = LatentUsage.of(new Posteriors(2, 2, MU, LOG_VAR), prior, image -> image);
        // Only the variance e is left: ½(e − 1 − 1).
        assertEquals(0.5 * (Math.E - 2), conditional.klPerDimension().get(0), 1e-12);
        assertEquals(0.00125, conditional.klPerDimension().get(1), 1e-8);
        assertEquals(1, conditional.activeUnits(), "the mean still varies, with the class");
    }

    @Test
    void aDimensionWhoseMeanHardlyVariesIsAsleep() {
        assertEquals(1, usage.meanVariances().get(0), 1e-12);
        assertEquals(0.0025, usage.meanVariances().get(1), 1e-8);
        assertEquals(1, usage.activeUnits());
    }
}
