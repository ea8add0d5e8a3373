package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BernoulliNllTest {

    private static final int STEPS = 40_001;

    /** From −40 to 40, evenly. */
    private static float[] logits() {
        float[] logits = new float[STEPS];
        for (int i = 0; i < STEPS; i++) {
            logits[i] = (i - STEPS / 2) * 0.002f;
        }
        return logits;
    }

    @Test
    void matchesTheDefinitionWhereThatIsAccurate() {
        double p = 1 / (1 + Math.exp(-1.5));
        assertEquals(-0.3 * Math.log(p) - 0.7 * Math.log(1 - p), BernoulliNll.nats(1.5, 0.3), 1e-14);
    }

    @Test
    void aSaturatedWrongPixelCostsItsLogitAndNotInfinity() {
        assertEquals(200, BernoulliNll.nats(200, 0));
        float[] nll = new float[1];
        float[] gradient = new float[1];
        BernoulliNll.score(new float[] {200}, new float[] {0}, 1f, nll, gradient);
        assertEquals(200, nll[0], 1e-4);
        assertEquals(1, gradient[0], 1e-6);
    }

    @ParameterizedTest
    @ValueSource(floats = {0f, 0.25f, 1f})
    void theFastScoreStaysWithinAMillionthOfTheDefinition(float pixel) {
        float[] logits = logits();
        float[] image = new float[STEPS];
        Arrays.fill(image, pixel);
        float[] nll = new float[STEPS];
        float[] gradient = new float[STEPS];
        BernoulliNll.score(logits, image, 2f, nll, gradient);
        double h = 1e-5;
        for (int i = 0; i < STEPS; i++) {
            double l = logits[i];
            assertEquals(BernoulliNll.nats(l, pixel), nll[i], 1e-6 * Math.max(1, Math.abs(l)), () -> "nats at " + l);
            double slope = (BernoulliNll.nats(l + h, pixel) - BernoulliNll.nats(l - h, pixel)) / (2 * h);
            assertEquals(2 * slope, gradient[i], 1e-6, () -> "gradient at " + l);
        }
    }

    @Test
    void nllIsAddedToWhatIsThere() {
        float[] nll = {5};
        BernoulliNll.score(new float[] {0}, new float[] {1}, 1f, nll, new float[1]);
        assertEquals(5 + Math.log(2), nll[0], 1e-6);
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void aLogitThatIsNoNumberShowsInTheScore(float logit) {
        float[] nll = new float[1];
        BernoulliNll.score(new float[] {logit}, new float[] {0.5f}, 1f, nll, new float[1]);
        assertTrue(!Float.isFinite(nll[0]), "nll is " + nll[0]);
    }

    @Test
    void theFastSigmoidStaysWithinAMillionth() {
        float[] logits = logits();
        float[] sigmoid = logits.clone();
        Sigmoid.apply(sigmoid, STEPS);
        for (int i = 0; i < STEPS; i++) {
            assertEquals(1 / (1 + Math.exp(-logits[i])), sigmoid[i], 4e-7);
            assertTrue(sigmoid[i] >= 0 && sigmoid[i] <= 1, "outside [0, 1]: " + sigmoid[i]);
        }
    }
}
