package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class GaussianKlTest {

    @Test
    void matchesHandComputedValue() {
        // mu = 1, var = e  →  ½(1 + e − 1 − 1) = ½(e − 1)
        assertEquals(0.5 * (Math.E - 1), GaussianKl.nats(new float[] {1}, new float[] {1}), 1e-12);
    }

    @Test
    void isZeroAtThePrior() {
        assertEquals(0, GaussianKl.nats(new float[3], new float[3]));
    }

    @Test
    void agreesWithMonteCarloWithinFiveStandardErrors() {
        double mu = 0.7;
        double logVar = -0.9;
        double sigma = Math.exp(logVar / 2);
        SplittableRandom random = new SplittableRandom(1);
        int draws = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            double epsilon = random.nextGaussian();
            double z = mu + sigma * epsilon;
            // ln q(z) − ln p(z); the two ln √2π cancel.
            double ratio = -epsilon * epsilon / 2 - Math.log(sigma) + z * z / 2;
            sum += ratio;
            squares += ratio * ratio;
        }
        double mean = sum / draws;
        double standardError = Math.sqrt((squares / draws - mean * mean) / draws);
        assertEquals(mean, GaussianKl.nats(mu, logVar), 5 * standardError);
    }

    @Test
    void fromAShiftedPriorMatchesTheHandComputedValueAndTheCommonShiftOfBoth() {
        // mu − m = 2 − 3 = −1, var = e; and at the prior 0.
        double[] nats = new double[1];
        GaussianKl.addFrom(new float[] {2, 1}, new float[] {9, 3}, 1, new float[1], nats, new float[2], new float[2]);
        assertEquals(0.5 * (Math.E - 1), nats[0], 1e-12);
        GaussianKl.addFrom(new float[] {3, 0}, new float[] {3}, 0, new float[1], nats, new float[2], new float[1]);
        assertEquals(0.5 * (Math.E - 1), nats[0], 1e-12);
    }

    @Test
    void fromAShiftedPriorAgreesWithMonteCarloWithinFiveStandardErrors() {
        SplittableRandom random = new SplittableRandom(2);
        double sigma = Math.exp(-0.45);
        SampleSum ratio = new SampleSum();
        for (int i = 0; i < 200_000; i++) {
            double epsilon = random.nextGaussian();
            double away = 0.75 + sigma * epsilon - 2;
            ratio.add(-epsilon * epsilon / 2 - Math.log(sigma) + away * away / 2);
        }
        double[] nats = new double[1];
        GaussianKl.addFrom(
                new float[] {0.75f, -0.9f}, new float[] {2}, 0, new float[1], nats, new float[2], new float[1]);
        // logVar is in single precision: far below the standard error.
        assertEquals(ratio.mean(), nats[0], 5 * ratio.standardError());
    }

    /** Σ and Σ² of draws. */
    private static final class SampleSum {
        private int count;
        private double sum;
        private double squares;

        void add(double value) {
            count++;
            sum += value;
            squares += value * value;
        }

        double mean() {
            return sum / count;
        }

        double standardError() {
            return Math.sqrt((squares / count - mean() * mean()) / count);
        }
    }

    @Test
    void theGradientsFromAShiftedPriorMatchCentralDifferencesTheMeansOneIncluded() {
        float[] heads = {0.4f, -1.3f, 0.8f, -2.1f};
        float[] means = {5, 1.5f, 0.25f};
        float[] weights = {3, 0};
        double[] nats = new double[2];
        float[] gradient = new float[4];
        float[] meansGradient = {1, 1, 1};
        GaussianKl.addFrom(heads, means, 1, weights, nats, gradient, meansGradient);
        double h = 1e-6;
        for (int j = 0; j < 2; j++) {
            double away = (double) heads[j] - means[1 + j];
            double logVar = heads[2 + j];
            assertEquals(GaussianKl.nats(away, logVar), nats[j], 1e-12);
            double byMu = (GaussianKl.nats(away + h, logVar) - GaussianKl.nats(away - h, logVar)) / (2 * h);
            double byLogVar = (GaussianKl.nats(away, logVar + h) - GaussianKl.nats(away, logVar - h)) / (2 * h);
            assertEquals(weights[j] * byMu, gradient[j], 1e-6);
            assertEquals(weights[j] * byLogVar, gradient[2 + j], 1e-6);
            assertEquals(1 - weights[j] * byMu, meansGradient[1 + j], 1e-6);
        }
        assertEquals(1, meansGradient[0], "another class's mean is left alone");
    }

    @Test
    void theAddedGradientMatchesCentralDifferencesAndTheAddedNatsTheDefinition() {
        float[] heads = {0.4f, -1.3f, 0.8f, -2.1f};
        double[] nats = new double[2];
        float[] gradient = {1, 1, 1, 1};
        GaussianKl.add(heads, new float[] {3, 3, 3}, nats, gradient);
        double h = 1e-6;
        for (int j = 0; j < 2; j++) {
            double mu = heads[j];
            double logVar = heads[2 + j];
            assertEquals(GaussianKl.nats(mu, logVar), nats[j], 1e-12);
            double byMu = (GaussianKl.nats(mu + h, logVar) - GaussianKl.nats(mu - h, logVar)) / (2 * h);
            double byLogVar = (GaussianKl.nats(mu, logVar + h) - GaussianKl.nats(mu, logVar - h)) / (2 * h);
            assertEquals(1 + 3 * byMu, gradient[j], 1e-6);
            assertEquals(1 + 3 * byLogVar, gradient[2 + j], 1e-6);
        }
    }
}
