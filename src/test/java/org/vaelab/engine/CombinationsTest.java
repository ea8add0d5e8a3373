package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/** Each objective with each likelihood and activation: the whole model against its definition in double precision. */
final class CombinationsTest {

    private static final ImageShape SHAPE = ImageShape.grey(3, 4);
    private static final int[] ALL = IntStream.range(0, 7).toArray();
    private static final StepSettings SETTINGS = new StepSettings(0.7, 0.001);
    private static final Map<String, Double> NUMBERS = Map.of("sigma", 0.4, "mu-weight", 0.3, "log-var-weight", 0.1);

    private final Dl4jEngine engine = new Dl4jEngine();
    private final RandomImages images = new RandomImages(SHAPE, ALL.length, 5);

    static Stream<VaeConfig> combinations() {
        return Objectives.all().stream()
                .flatMap(objective -> Likelihoods.all().stream()
                        .flatMap(likelihood -> Arrays.stream(Activation.values())
                                .map(activation ->
                                        config(objective.with(NUMBERS), likelihood.with(NUMBERS), activation))));
    }

    private static VaeConfig config(Objective objective, Likelihood likelihood, Activation activation) {
        return new VaeConfig(SHAPE, List.of(6, 5), 2, activation, objective, likelihood, 7);
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void lossAndAdamsFirstStepsMatchTheDoublePrecisionReference(VaeConfig config) {
        try (TrainableVae vae = engine.resume(RandomParameters.of(config), ALL.length, 2)) {
            VaeParameters start = vae.parameters();
            ReferenceVae reference =
                    new ReferenceVae(config, images, SETTINGS.beta(), start.encoder(), start.decoder());
            ReferenceAdam encoderAdam = new ReferenceAdam(start.encoderLength());
            ReferenceAdam decoderAdam = new ReferenceAdam(start.decoderLength());
            for (int step = 0; step < 3; step++) {
                Elbo expected = reference.terms(step);
                double[] encoderGradient = reference.gradient(reference.encoder, step);
                double[] decoderGradient = reference.gradient(reference.decoder, step);
                encoderAdam.update(reference.encoder, encoderGradient, SETTINGS.learningRate());
                decoderAdam.update(reference.decoder, decoderGradient, SETTINGS.learningRate());

                Elbo actual = vae.step(images, ALL, SETTINGS);

                assertEquals(expected.reconstructionNll(), actual.reconstructionNll(), 1e-4);
                assertEquals(expected.kl(), actual.kl(), 1e-4);
                // A hundredth of a step, as the gradients' single precision is magnified by Adam.
                assertArrayEquals(reference.encoder, widened(vae.parameters().encoder()), 1e-5);
                assertArrayEquals(reference.decoder, widened(vae.parameters().decoder()), 1e-5);
            }
        }
    }

    private static double[] widened(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void theNetworkInPlainJavaAgreesWithTheEngine(VaeConfig config) {
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
