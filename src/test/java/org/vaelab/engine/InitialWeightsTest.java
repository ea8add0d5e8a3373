package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

/** On 16 × 25 pixels, one hidden layer of 64 and 10 codes. */
final class InitialWeightsTest {

    private static final int PIXELS = 400;
    private static final int HIDDEN = 64;
    private static final int CODES = 10;

    private static VaeParameters start(Activation activation, long seed) {
        return start(activation, seed, List.of(HIDDEN));
    }

    private static VaeParameters start(Activation activation, long seed, List<Integer> hidden) {
        VaeConfig config = new VaeConfig(
                ImageShape.grey(16, 25),
                hidden,
                CODES,
                activation,
                new VaeObjective(),
                new BernoulliLikelihood(),
                seed);
        try (TrainableVae vae = new Dl4jEngine().create(config, 1, 1)) {
            return vae.parameters();
        }
    }

    /** A uniform distribution within ±bound: nearly reaches both ends, and has the deviation bound/√3. */
    private static void assertUniform(float[] values, int from, int to, double bound) {
        double[] part = IntStream.range(from, to).mapToDouble(i -> values[i]).toArray();
        double most = Arrays.stream(part).map(Math::abs).max().orElseThrow();
        assertTrue(most <= bound * 1.0001, () -> most + " of " + bound);
        assertTrue(most > 0.9 * bound, () -> most + " of " + bound);
        double deviation =
                Math.sqrt(Arrays.stream(part).map(v -> v * v).average().orElseThrow());
        assertEquals(bound / Math.sqrt(3), deviation, 0.15 * bound);
    }

    @Test
    void weightsAndBiasesAreUniformWithinOneOverTheRootOfTheirInputs() {
        VaeParameters start = start(Activation.RELU, 1);
        float[] encoder = start.encoder();
        int first = PIXELS * HIDDEN;
        assertUniform(encoder, 0, first, 1 / Math.sqrt(PIXELS));
        assertUniform(encoder, first, first + HIDDEN, 1 / Math.sqrt(PIXELS));
        float[] decoder = start.decoder();
        assertUniform(decoder, 0, CODES * HIDDEN, 1 / Math.sqrt(CODES));
        assertUniform(decoder, decoder.length - PIXELS, decoder.length, 1 / Math.sqrt(HIDDEN));
    }

    @Test
    void hiddenLayersBehindTheFirstHaveHesRange() {
        int second = 48;
        VaeParameters start = start(Activation.SILU, 1, List.of(HIDDEN, second));
        int from = PIXELS * HIDDEN + HIDDEN;
        assertUniform(start.encoder(), from, from + HIDDEN * second, Math.sqrt(6.0 / HIDDEN));
        int biases = from + HIDDEN * second;
        assertUniform(start.encoder(), biases, biases + second, 1 / Math.sqrt(HIDDEN));
        float[] decoder = start.decoder();
        assertUniform(decoder, 0, CODES * second, 1 / Math.sqrt(CODES));
        int behind = CODES * second + second;
        assertUniform(decoder, behind, behind + second * HIDDEN, Math.sqrt(6.0 / second));
        assertUniform(decoder, decoder.length - PIXELS, decoder.length, 1 / Math.sqrt(HIDDEN));
    }

    @Test
    void theHeadsStartSmaller() {
        float[] encoder = start(Activation.RELU, 1).encoder();
        int heads = PIXELS * HIDDEN + HIDDEN;
        assertUniform(encoder, heads, heads + HIDDEN * 2 * CODES, 0.75 / Math.sqrt(HIDDEN));
    }

    @Test
    void tanhHasGlorotsVariance() {
        float[] encoder = start(Activation.TANH, 1).encoder();
        double variance = IntStream.range(0, PIXELS * HIDDEN)
                .mapToDouble(i -> encoder[i] * encoder[i])
                .average()
                .orElseThrow();
        assertEquals(2.0 / (PIXELS + HIDDEN), variance, 0.05 * 2 / (PIXELS + HIDDEN));
    }

    @Test
    void theSeedDecidesAll() {
        assertArrayEquals(
                start(Activation.RELU, 1).encoder(), start(Activation.RELU, 1).encoder());
        assertArrayEquals(
                start(Activation.RELU, 1).decoder(), start(Activation.RELU, 1).decoder());
        float[] one = start(Activation.RELU, 1).decoder();
        float[] two = start(Activation.RELU, 2).decoder();
        assertNotEquals(one[0], two[0]);
        assertNotEquals(one[one.length - 1], two[two.length - 1]);
    }
}
