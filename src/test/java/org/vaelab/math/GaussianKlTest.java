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
    void theAddedGradientMatchesCentralDifferencesAndTheAddedNatsTheDefinition() {
        float[] heads = {0.4f, -1.3f, 0.8f, -2.1f};
        double[] nats = new double[2];
        float[] gradient = {1, 1, 1, 1};
        GaussianKl.add(heads, 3f, nats, gradient);
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
