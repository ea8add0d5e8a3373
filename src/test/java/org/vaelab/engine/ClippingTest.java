package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** Gradient descent's first step at rate 1 is the gradient, clipped or not. */
final class ClippingTest {

    private static final ImageShape SHAPE = ImageShape.grey(3, 4);
    private static final int[] ALL = IntStream.range(0, 7).toArray();
    private static final VaeConfig CONFIG = config("vae");

    private final Dl4jEngine engine = new Dl4jEngine();
    private final RandomImages images = new RandomImages(SHAPE, ALL.length, 5);

    private static VaeConfig config(String objective) {
        return new VaeConfig(
                SHAPE,
                List.of(6, 5),
                2,
                Activation.TANH,
                Objectives.byId(objective).orElseThrow(),
                new BernoulliLikelihood(),
                42,
                3);
    }

    private double[] gradient(VaeConfig config, double clipNorm, int workers) {
        VaeParameters start = RandomParameters.of(config);
        try (TrainableVae vae = engine.resume(start, ALL.length, workers)) {
            vae.step(images, ALL, new StepSettings(1, 1, Optimiser.SGD, clipNorm));
            VaeParameters end = vae.parameters();
            return Stream.of(
                            IntStream.range(0, start.encoderLength())
                                    .mapToDouble(i -> (double) start.encoder()[i] - end.encoder()[i]),
                            IntStream.range(0, start.decoderLength())
                                    .mapToDouble(i -> (double) start.decoder()[i] - end.decoder()[i]),
                            IntStream.range(0, start.priorNumbers().length)
                                    .mapToDouble(i -> (double) start.priorNumbers()[i] - end.priorNumbers()[i]))
                    .flatMapToDouble(part -> part)
                    .toArray();
        }
    }

    private static double norm(double[] gradient) {
        return Math.sqrt(IntStream.range(0, gradient.length)
                .mapToDouble(i -> gradient[i] * gradient[i])
                .sum());
    }

    @ParameterizedTest
    @CsvSource({"vae,1", "vae,2", "vae,9", "cvae,1", "cvae,9"})
    void theGradientOfBothNetworksAndTheClassMeansTogetherIsShortenedToTheLimit(String objective, int workers) {
        VaeConfig config = config(objective);
        double[] whole = gradient(config, 0, workers);
        double limit = norm(whole) / 4;
        double[] clipped = gradient(config, limit, workers);
        // Weights of about 1 in single precision: each difference is known to 1e-7.
        assertEquals(limit, norm(clipped), 1e-5 * limit);
        double[] expected =
                IntStream.range(0, whole.length).mapToDouble(i -> whole[i] / 4).toArray();
        assertArrayEquals(expected, clipped, 1e-6);
    }

    @Test
    void aLimitBeyondTheGradientChangesNothing() {
        double[] whole = gradient(CONFIG, 0, 2);
        assertArrayEquals(whole, gradient(CONFIG, norm(whole) * 1.001, 2));
    }

    @Test
    void adamsMomentsGoOnWhenClippingBeginsOrEnds() {
        try (TrainableVae vae = engine.create(CONFIG, ALL.length, 2);
                TrainableVae other = engine.create(CONFIG, ALL.length, 2)) {
            for (int step = 0; step < 6; step++) {
                vae.step(images, ALL, new StepSettings(1, 0.01));
                // Kept and used at once are two ways to the same update.
                other.step(images, ALL, new StepSettings(1, 0.01, Optimiser.ADAM, step % 2 == 0 ? 1e6 : 0));
            }
            assertArrayEquals(vae.parameters().encoder(), other.parameters().encoder());
            assertArrayEquals(vae.parameters().decoder(), other.parameters().decoder());
        }
    }

    @Test
    void aClippedRunLearns() {
        try (TrainableVae vae = engine.create(CONFIG, ALL.length, 2)) {
            StepSettings settings = new StepSettings(1, 0.003, Optimiser.ADAM, 0.5);
            double first = vae.step(images, ALL, settings).objective(1);
            double last = first;
            for (int step = 0; step < 60; step++) {
                last = vae.step(images, ALL, settings).objective(1);
            }
            assertTrue(last < first, last + " should be below " + first);
        }
    }
}
