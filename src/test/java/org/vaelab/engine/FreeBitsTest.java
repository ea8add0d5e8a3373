package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.latent.LatentUsage;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.CvaeObjective;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.Objective;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

final class FreeBitsTest {

    private static final ImageShape SHAPE = ImageShape.grey(3, 4);
    private static final int[] ALL = IntStream.range(0, 7).toArray();
    private static final StepSettings DESCENT = new StepSettings(0.7, 1, Optimiser.SGD);

    private final Dl4jEngine engine = new Dl4jEngine();
    private final RandomImages images = new RandomImages(SHAPE, ALL.length, 5);

    private static VaeConfig config(Objective objective) {
        return new VaeConfig(SHAPE, List.of(6, 5), 3, Activation.TANH, objective, new BernoulliLikelihood(), 7, 3);
    }

    private LatentUsage usage(VaeParameters parameters) {
        try (VaeInference inference = engine.inference(parameters.config())) {
            inference.load(parameters);
            return LatentUsage.of(inference.encode(images, ALL), parameters.prior(), images::label);
        }
    }

    /** Free nats that lie between the dimension that carries least and the others. */
    private double between(VaeParameters parameters) {
        double[] sorted = usage(parameters).klPerDimension().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return (sorted[0] + sorted[1]) / 2;
    }

    @ParameterizedTest
    @CsvSource({"vae,1", "vae,2", "cvae,2", "cvae,9"})
    void lossAndGradientMatchTheDoublePrecisionReferencesCentralDifferences(String id, int workers) {
        Objective plain = id.equals("vae") ? new VaeObjective() : new CvaeObjective();
        double free = between(RandomParameters.of(config(plain)));
        VaeConfig config = config(id.equals("vae") ? new VaeObjective(free) : new CvaeObjective(free));
        VaeParameters start = RandomParameters.of(config);
        ReferenceVae reference = new ReferenceVae(images, DESCENT.beta(), start);
        try (TrainableVae vae = engine.resume(start, ALL.length, workers)) {
            Elbo actual = vae.step(images, ALL, DESCENT);
            Elbo expected = reference.terms(0);
            assertEquals(expected.kl(), actual.kl(), 1e-5, "the KL told is the true one");
            assertEquals(expected.optimised(), actual.optimised(), 1e-5);
            assertTrue(actual.optimised() > actual.kl());
            assertEquals(-actual.reconstructionNll() - actual.kl(), actual.nats(), 1e-12);
            assertGradient(
                    reference.gradient(reference.encoder, 0),
                    start.encoder(),
                    vae.parameters().encoder());
            assertGradient(
                    reference.gradient(reference.decoder, 0),
                    start.decoder(),
                    vae.parameters().decoder());
            assertGradient(
                    reference.gradient(reference.prior, 0),
                    start.priorNumbers(),
                    vae.parameters().priorNumbers());
        }
    }

    private static void assertGradient(double[] expected, float[] before, float[] after) {
        double[] actual = IntStream.range(0, before.length)
                .mapToDouble(i -> (double) before[i] - after[i])
                .toArray();
        // Single precision, sums of some dozen products.
        assertArrayEquals(expected, actual, 1e-5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5})
    void withFreeNatsNoDimensionIsDrivenToSleep(double free) {
        // A beta so large that without free nats every code collapses.
        StepSettings settings = new StepSettings(50, 0.01);
        try (TrainableVae vae = engine.create(config(new VaeObjective(free)), ALL.length, 1)) {
            for (int step = 0; step < 400; step++) {
                vae.step(images, ALL, settings);
            }
            double total = usage(vae.parameters()).klPerDimension().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            // At λ the pull ends and begins again at each step, so that a dimension stays about there.
            assertTrue(free == 0 ? total < 0.1 : total > free, total + " nats");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3})
    void anEvaluationHasTheSameTermsAsAStep(double free) {
        VaeParameters start = RandomParameters.of(config(new CvaeObjective(free)));
        ReferenceVae reference = new ReferenceVae(images, 1, start);
        try (VaeInference inference = engine.inference(start.config())) {
            inference.load(start);
            Elbo actual = inference.evaluate(images, ALL, 7);
            assertEquals(reference.terms(0).kl(), actual.kl(), 1e-5);
            assertEquals(reference.terms(0).optimised(), actual.optimised(), 1e-5);
        }
    }
}
