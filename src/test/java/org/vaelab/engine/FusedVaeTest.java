package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

final class FusedVaeTest {

    private static final ImageShape SHAPE = ImageShape.grey(3, 4);
    private static final int[] ALL = IntStream.range(0, 7).toArray();
    private static final StepSettings SETTINGS = new StepSettings(0.7, 0.001);

    private final Dl4jEngine engine = new Dl4jEngine();
    private final RandomImages images = new RandomImages(SHAPE, ALL.length, 5);

    private static VaeConfig config(Activation activation, Integer... hidden) {
        return new VaeConfig(SHAPE, List.of(hidden), 2, activation, new VaeObjective(), new BernoulliLikelihood(), 42);
    }

    @ParameterizedTest
    @CsvSource({"RELU,1", "TANH,1", "RELU,2", "TANH,3", "RELU,9"})
    void lossAndAdamsFirstStepsMatchTheDoublePrecisionReference(Activation activation, int workers) {
        try (TrainableVae vae = engine.resume(RandomParameters.of(config(activation, 6, 5)), ALL.length, workers)) {
            ReferenceAdam encoderAdam = new ReferenceAdam(vae.parameters().encoderLength());
            ReferenceAdam decoderAdam = new ReferenceAdam(vae.parameters().decoderLength());
            ReferenceVae reference = reference(vae);
            for (int step = 0; step < 3; step++) {
                Elbo expected = reference.terms(step);
                double[] encoderGradient = reference.gradient(reference.encoder, step);
                double[] decoderGradient = reference.gradient(reference.decoder, step);
                encoderAdam.update(reference.encoder, encoderGradient, SETTINGS.learningRate());
                decoderAdam.update(reference.decoder, decoderGradient, SETTINGS.learningRate());

                Elbo actual = vae.step(images, ALL, SETTINGS);

                assertEquals(expected.reconstructionNll(), actual.reconstructionNll(), 1e-4);
                assertEquals(expected.kl(), actual.kl(), 1e-4);
                // A hundredth of a step: Adam magnifies what little the gradients differ, and differences straddle
                // ReLU's kink.
                assertArrayEquals(reference.encoder, widened(vae.parameters().encoder()), 2e-6);
                assertArrayEquals(reference.decoder, widened(vae.parameters().decoder()), 2e-6);
            }
        }
    }

    private ReferenceVae reference(TrainableVae vae) {
        VaeParameters start = vae.parameters();
        return new ReferenceVae(images, SETTINGS.beta(), start);
    }

    private static double[] widened(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }

    @Test
    void aModelWithoutHiddenLayersLearnsToo() {
        try (TrainableVae vae = engine.create(config(Activation.RELU), ALL.length, 2)) {
            double first = vae.step(images, ALL, SETTINGS).objective(1);
            double last = first;
            for (int i = 0; i < 300; i++) {
                last = vae.step(images, ALL, new StepSettings(1, 0.01)).objective(1);
            }
            assertTrue(last < first, last + " should be below " + first);
        }
    }

    @Test
    void twoRunsWithTheSameSeedAndWorkersAreTheSameToTheBit() {
        assertArrayEquals(trained(42, 2).encoder(), trained(42, 2).encoder());
        assertArrayEquals(trained(42, 2).decoder(), trained(42, 2).decoder());
    }

    private VaeParameters trained(long seed, int workers) {
        VaeConfig config = new VaeConfig(
                SHAPE, List.of(6), 2, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), seed);
        try (TrainableVae vae = engine.create(config, ALL.length, workers)) {
            for (int i = 0; i < 20; i++) {
                vae.step(images, ALL, SETTINGS);
            }
            return vae.parameters();
        }
    }

    @Test
    void theInitialWeightsComeFromTheSeedAlone() {
        assertArrayEquals(initial(1, 1).encoder(), initial(1, 2).encoder());
        assertNotEquals(initial(1, 1).encoder()[0], initial(2, 1).encoder()[0]);
    }

    private VaeParameters initial(long seed, int workers) {
        VaeConfig config = new VaeConfig(
                SHAPE, List.of(6), 2, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), seed);
        try (TrainableVae vae = engine.create(config, ALL.length, workers)) {
            return vae.parameters();
        }
    }

    @Test
    void aSmallerBatchIsAveragedOverItself() {
        int[] some = {3, 1};
        try (TrainableVae vae = engine.create(config(Activation.TANH, 6), ALL.length, 2)) {
            RandomImages chosen = new RandomImages(SHAPE, 2, 0);
            chosen.replace(0, images.image(3));
            chosen.replace(1, images.image(1));
            VaeParameters start = vae.parameters();
            Elbo expected = new ReferenceVae(chosen, 1, start).terms(0);
            Elbo actual = vae.step(images, some, SETTINGS);
            assertEquals(expected.reconstructionNll(), actual.reconstructionNll(), 1e-4);
        }
    }

    @ParameterizedTest
    @CsvSource({"NaN,1", "Infinity,2", "1e30,1"})
    void aStepThatIsNotFiniteChangesNothing(float poison, int workers) {
        VaeParameters broken;
        try (TrainableVae vae = engine.create(config(Activation.RELU, 6), ALL.length, workers)) {
            VaeParameters start = vae.parameters();
            float[] decoder = start.decoder();
            decoder[0] = poison;
            broken = new VaeParameters(start.config(), 0, start.encoder(), decoder);
        }
        try (TrainableVae vae = engine.resume(broken, ALL.length, workers)) {
            assertFalse(vae.step(images, ALL, SETTINGS).isFinite());
            assertEquals(0, vae.stepCount());
            assertArrayEquals(broken.encoder(), vae.parameters().encoder());
            assertArrayEquals(broken.decoder(), vae.parameters().decoder());
        }
    }

    @Test
    void aModelGoesOnFromItsParameters() {
        VaeParameters start = trained(42, 1);
        try (TrainableVae vae = engine.resume(start, ALL.length, 1)) {
            assertEquals(20, vae.stepCount());
            assertArrayEquals(start.encoder(), vae.parameters().encoder());
            assertTrue(vae.step(images, ALL, SETTINGS).isFinite());
            assertEquals(21, vae.parameters().step());
        }
    }

    @Test
    void anotherThreadIsRefused() {
        try (TrainableVae vae = engine.create(config(Activation.RELU, 6), ALL.length, 1)) {
            CompletionException refused = assertThrows(
                    CompletionException.class,
                    () -> CompletableFuture.supplyAsync(vae::parameters).join());
            assertInstanceOf(IllegalStateException.class, refused.getCause());
        }
    }

    @Test
    void noWorkerOutlivesItsModel() {
        engine.create(config(Activation.RELU, 6), ALL.length, 3).close();
        assertEquals(
                List.of(),
                Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .filter(name -> name.startsWith("training-worker"))
                        .toList());
    }

    @Test
    void imagesOfAnotherShapeAreRefusedByName() {
        try (TrainableVae vae = engine.create(config(Activation.RELU, 6), ALL.length, 1)) {
            RandomImages larger = new RandomImages(ImageShape.grey(5, 5), 1, 1);
            assertThrows(IllegalArgumentException.class, () -> vae.step(larger, new int[] {0}, SETTINGS));
            assertThrows(IllegalArgumentException.class, () -> vae.step(images, new int[8], SETTINGS));
        }
    }
}
