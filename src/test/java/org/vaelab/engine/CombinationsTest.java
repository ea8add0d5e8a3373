package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vaelab.latent.PlainVae;
import org.vaelab.vae.Activation;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.Likelihood;
import org.vaelab.vae.Likelihoods;
import org.vaelab.vae.Objective;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/** Each objective with each likelihood and activation: the whole model against its definition in double precision. */
final class CombinationsTest {

    private static final ImageShape GREY = ImageShape.grey(3, 4);
    private static final ImageShape COLOUR = new ImageShape(3, 5, 4);
    private static final int[] ALL = IntStream.range(0, 7).toArray();
    private static final StepSettings SETTINGS = new StepSettings(0.7, 1, Optimiser.SGD);
    private static final Map<String, Double> NUMBERS = Map.of("sigma", 0.4, "mu-weight", 0.3, "log-var-weight", 0.1);
    private static final int CLASSES = 3;

    private final Dl4jEngine engine = new Dl4jEngine();

    static Stream<VaeConfig> combinations() {
        return Objectives.all().stream()
                .flatMap(objective -> Likelihoods.all().stream()
                        .flatMap(likelihood -> Arrays.stream(Activation.values())
                                .flatMap(activation ->
                                        both(objective.with(NUMBERS), likelihood.with(NUMBERS), activation))));
    }

    private static Stream<VaeConfig> both(Objective objective, Likelihood likelihood, Activation activation) {
        return Stream.of(
                new VaeConfig(GREY, List.of(6, 5), 2, activation, objective, likelihood, 7, CLASSES),
                new VaeConfig(COLOUR, List.of(2, 3), List.of(4), 2, activation, objective, likelihood, 7, CLASSES));
    }

    private static RandomImages images(VaeConfig config) {
        return new RandomImages(config.shape(), ALL.length, 5);
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void lossAndGradientMatchTheDoublePrecisionReferencesCentralDifferences(VaeConfig config) {
        RandomImages images = images(config);
        VaeParameters start = RandomParameters.of(config);
        ReferenceVae reference = new ReferenceVae(images, SETTINGS.beta(), start);
        try (TrainableVae vae = engine.resume(start, ALL.length, 2)) {
            Elbo actual = vae.step(images, ALL, SETTINGS);
            Elbo expected = reference.terms(0);
            assertEquals(expected.reconstructionNll(), actual.reconstructionNll(), 1e-4);
            assertEquals(expected.kl(), actual.kl(), 1e-4);
            VaeParameters end = vae.parameters();
            assertGradient(reference.gradient(reference.encoder, 0), start.encoder(), end.encoder());
            assertGradient(reference.gradient(reference.decoder, 0), start.decoder(), end.decoder());
            assertGradient(reference.gradient(reference.prior, 0), start.priorNumbers(), end.priorNumbers());
        }
    }

    /** The first step of gradient descent at rate 1 is the gradient itself. */
    private static void assertGradient(double[] expected, float[] before, float[] after) {
        double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
        double[] actual = IntStream.range(0, before.length)
                .mapToDouble(i -> (double) before[i] - after[i])
                .toArray();
        // Single precision, sums of some dozen products.
        assertArrayEquals(expected, actual, 1e-5 * Math.max(1, largest));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void everyOptimiserLearns(VaeConfig config) {
        RandomImages images = images(config);
        for (Optimiser optimiser : Optimiser.values()) {
            try (TrainableVae vae = engine.create(config, ALL.length, 1)) {
                StepSettings settings = new StepSettings(1, optimiser == Optimiser.SGD ? 0.0005 : 0.003, optimiser);
                double first = vae.step(images, ALL, settings).objective(1);
                double last = first;
                for (int i = 0; i < 60; i++) {
                    last = vae.step(images, ALL, settings).objective(1);
                }
                assertTrue(last < first, optimiser + ": " + last + " should be below " + first);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void theNetworkInPlainJavaAgreesWithTheEngine(VaeConfig config) {
        RandomImages images = images(config);
        VaeParameters parameters = RandomParameters.of(config);
        PlainVae plain = new PlainVae(parameters);
        float[] z = {0.5f, -1};
        try (VaeInference inference = engine.inference(config)) {
            inference.load(parameters);
            assertArrayEquals(inference.decode(z, 1), plain.decode(z, 1), 1e-5f);
            Elbo expected = inference.evaluate(images, new int[] {5, 5, 5}, 8);
            Elbo actual = plain.elbo(images, 5, 3, 8);
            assertEquals(expected.reconstructionNll(), actual.reconstructionNll(), 1e-4);
            assertEquals(expected.kl(), actual.kl(), 1e-5);
        }
    }
}
