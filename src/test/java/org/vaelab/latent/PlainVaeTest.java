package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.data.Dataset;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.DenseLayer;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

final class PlainVaeTest {

    private final Dl4jEngine engine = new Dl4jEngine();
    private final Dataset data = Fakes.dataset(12, 0);

    private static VaeConfig config(Activation activation) {
        return new VaeConfig(
                Fakes.SHAPE, List.of(7, 5), 3, activation, new VaeObjective(), new BernoulliLikelihood(), 4);
    }

    private VaeParameters parameters(VaeConfig config) {
        try (TrainableVae vae = engine.create(config, 4, 1)) {
            return vae.parameters();
        }
    }

    @Test
    void aNetworkOfTwoLayersGivesTheHandComputedSums() {
        // W₁ = [[1, −1], [2, 0]] ('f'-ordered: column by column), b₁ = (0, 3); W₂ = (1, 2)ᵀ, b₂ = 0.5.
        float[] flat = {1, 2, -1, 0, 0, 3, 1, 2, 0.5f};
        PlainNetwork network = new PlainNetwork(
                new NetworkPlan(List.of(new DenseLayer(2, 2), new DenseLayer(2, 1))), Activation.RELU, flat);
        // x = (1, −2): h = relu(1 − 4, −1 + 3) = (0, 2); out = 2·2 + 0.5.
        assertArrayEquals(new float[] {4.5f}, network.outputs(new float[] {9, 1, -2}, 1));
    }

    @Test
    void parametersOfAnotherNetworkAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PlainNetwork(new NetworkPlan(List.of(new DenseLayer(2, 2))), Activation.RELU, new float[5]));
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void encodesAndDecodesAsTheEngineDoes(Activation activation) {
        VaeConfig config = config(activation);
        VaeParameters parameters = parameters(config);
        PlainVae plain = new PlainVae(parameters);
        int[] indices = {3, 0, 11};
        float[] z = {0.5f, -1, 2, 0, 0, 0};
        try (VaeInference inference = engine.inference(config)) {
            inference.load(parameters);
            Posteriors expected = inference.encode(data.train(), indices);
            Posteriors actual = plain.encode(data.train(), indices);
            for (int i = 0; i < indices.length; i++) {
                // Sums of floats in another order.
                assertArrayEquals(expected.mu(i), actual.mu(i), 1e-5f);
                assertArrayEquals(expected.logVar(i), actual.logVar(i), 1e-5f);
            }
            assertArrayEquals(inference.decode(z, 2), plain.decode(z, 2), 1e-5f);
        }
    }

    @Test
    void scoresImagesUnderGivenCodesAsTheEngineDoes() {
        VaeConfig config = config(Activation.RELU);
        VaeParameters parameters = parameters(config);
        int[] indices = {4, 4, 9};
        float[] z = {0.5f, -1, 2, 0, 0, 0, 1, 1, -3};
        try (VaeInference inference = engine.inference(config, 1)) {
            inference.load(parameters);
            double[] expected = inference.reconstructionNll(data.train(), indices, z);
            assertArrayEquals(expected, new PlainVae(parameters).reconstructionNll(data.train(), indices, z), 1e-4);
        }
    }

    @Test
    void theTermsOfOneImageAreTheEngines() {
        VaeConfig config = config(Activation.TANH);
        VaeParameters parameters = parameters(config);
        try (VaeInference inference = engine.inference(config)) {
            inference.load(parameters);
            Elbo expected = inference.evaluate(data.train(), new int[] {5, 5, 5}, 8);
            Elbo actual = new PlainVae(parameters).elbo(data.train(), 5, 3, 8);
            assertEquals(expected.reconstructionNll(), actual.reconstructionNll(), 1e-4);
            assertEquals(expected.kl(), actual.kl(), 1e-5);
        }
    }
}
