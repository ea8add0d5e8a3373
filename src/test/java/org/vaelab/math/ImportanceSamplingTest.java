package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ImportanceSamplingTest {

    @Test
    void theDensityIsTheHandComputedOne() {
        // exp(−½)/√2π, the textbook's 0.24197; and with sigma = 2, one sigma away, half of it.
        assertEquals(0.24197072451914337, Math.exp(ImportanceSampling.logNormal(1, 0, 0)), 1e-15);
        assertEquals(0.24197072451914337 / 2, Math.exp(ImportanceSampling.logNormal(5, 3, Math.log(4))), 1e-15);
    }

    @Test
    void theWeightIsLikelihoodTimesPriorOverPosterior() {
        float[] z = {9, 0.5f, -1};
        float[] mu = {1, 0};
        float[] logVar = {0, (float) Math.log(4)};
        double prior = density(0.5, 0, 1) * density(-1, 0, 1);
        double posterior = density(0.5, 1, 1) * density(-1, 0, 2);
        double expected = Math.log(0.01 * prior / posterior);
        assertEquals(expected, ImportanceSampling.logWeight(-Math.log(0.01), Math.log(prior), z, 1, mu, logVar), 1e-7);
    }

    private static double density(double x, double mean, double sigma) {
        return Math.exp(-Math.pow((x - mean) / sigma, 2) / 2) / (sigma * Math.sqrt(2 * Math.PI));
    }

    @Test
    void theMeanIsOfTheWeightsAndNotOfTheirLogarithms() {
        assertEquals(Math.log(2.5), ImportanceSampling.logMean(new double[] {0, Math.log(4)}), 1e-15);
    }

    @Test
    void weightsTooSmallForADoubleStillHaveAMean() {
        assertEquals(
                -2000 + Math.log(2.5), ImportanceSampling.logMean(new double[] {-2000, -2000 + Math.log(4)}), 1e-12);
    }

    @Test
    void codesThatExplainNothingGiveMinusInfinityAndNotNaN() {
        double none = Double.NEGATIVE_INFINITY;
        assertEquals(none, ImportanceSampling.logMean(new double[] {none, none}));
        assertEquals(-Math.log(2), ImportanceSampling.logMean(new double[] {0, none}), 1e-15);
    }

    @Test
    void aNumberThatIsNoneStaysOne() {
        assertTrue(Double.isNaN(ImportanceSampling.logMean(new double[] {0, Double.NaN})));
    }
}
