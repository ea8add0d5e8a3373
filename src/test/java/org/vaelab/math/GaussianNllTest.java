package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GaussianNllTest {

    private static final double H = 1e-5;

    @Test
    void aPixelOneSigmaAwayCostsHalfANatAndTheLogOfTheNormalisation() {
        assertEquals(0.5 + Math.log(0.2 * 2.5066282746310002), FixedGaussianNll.nats(0.3, 0.2, 0.5), 1e-12);
        // v = ln(0.04 − 0.0025): the same sigma, 0.2.
        assertEquals(
                0.5 + Math.log(0.2 * 2.5066282746310002), LearnedGaussianNll.nats(0.3, Math.log(0.0375), 0.5), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 1, 4})
    void theFixedDensityIntegratesToOne(double sigma) {
        assertEquals(1, integral(x -> Math.exp(-FixedGaussianNll.nats(0.4, sigma, x)), sigma), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-9, -3, 0, 1.5})
    void theLearnedDensityIntegratesToOne(double v) {
        double sigma = Math.sqrt(0.0025 + Math.exp(v));
        assertEquals(1, integral(x -> Math.exp(-LearnedGaussianNll.nats(0.4, v, x)), sigma), 1e-6);
    }

    private static double integral(java.util.function.DoubleUnaryOperator density, double sigma) {
        int steps = 20_000;
        double width = 20 * sigma / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            sum += density.applyAsDouble(0.4 - 10 * sigma + i * width);
        }
        return sum * width;
    }

    @ParameterizedTest
    @CsvSource({"0.2,0.9,0", "1.5,0.1,1", "-0.4,0.02,0.5", "0.5,3,0.25"})
    void theFixedScoreAndItsGradientMatchTheDefinition(float mean, double sigma, float pixel) {
        float[] nll = {5};
        float[] gradient = new float[1];
        FixedGaussianNll.score(new float[] {mean}, new float[] {pixel}, sigma, 2f, nll, gradient);
        double expected = FixedGaussianNll.nats(mean, sigma, pixel);
        assertEquals(5 + expected, nll[0], 1e-6 * Math.max(1, Math.abs(expected)));
        double slope = (FixedGaussianNll.nats(mean + H, sigma, pixel) - FixedGaussianNll.nats(mean - H, sigma, pixel))
                / (2 * H);
        assertEquals(2 * slope, gradient[0], 1e-5 * Math.max(1, Math.abs(slope)));
    }

    @ParameterizedTest
    @CsvSource({"0.2,0,0", "1.5,-2,1", "-0.4,-20,0.5", "0.5,4,0.25", "0.9,-7,0"})
    void theLearnedScoreAndItsGradientMatchTheDefinition(float mean, float v, float pixel) {
        float[] nll = {5};
        float[] gradient = new float[2];
        LearnedGaussianNll.score(new float[] {mean, v}, new float[] {pixel}, 2f, nll, gradient);
        double expected = LearnedGaussianNll.nats(mean, v, pixel);
        assertEquals(5 + expected, nll[0], 1e-6 * Math.max(1, Math.abs(expected)));
        double byMean =
                (LearnedGaussianNll.nats(mean + H, v, pixel) - LearnedGaussianNll.nats(mean - H, v, pixel)) / (2 * H);
        double byV =
                (LearnedGaussianNll.nats(mean, v + H, pixel) - LearnedGaussianNll.nats(mean, v - H, pixel)) / (2 * H);
        assertEquals(2 * byMean, gradient[0], 1e-5 * Math.max(1, Math.abs(byMean)));
        assertEquals(2 * byV, gradient[1], 1e-5 * Math.max(1, Math.abs(byV)));
    }

    @Test
    void aPixelThatNeverVariesCannotDriveTheLearnedScoreBelowItsBound() {
        double bound = Math.log(0.05 * Math.sqrt(2 * Math.PI));
        for (double v = 0; v > -700; v -= 10) {
            assertTrue(LearnedGaussianNll.nats(0, v, 0) >= bound);
        }
        assertEquals(bound, LearnedGaussianNll.nats(0, -700, 0), 1e-12);
    }
}
