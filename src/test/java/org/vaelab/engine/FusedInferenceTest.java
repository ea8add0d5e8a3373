package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.SavedNetworks;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

final class FusedInferenceTest {

    private static final ImageShape SHAPE = ImageShape.grey(6, 7);
    private static final int COUNT = 300;
    private static final int[] ALL = IntStream.range(0, COUNT).toArray();

    private final Dl4jEngine engine = new Dl4jEngine();
    private final RandomImages images = new RandomImages(SHAPE, COUNT, 5);

    private VaeParameters trained(Activation activation) {
        VaeConfig config =
                new VaeConfig(SHAPE, List.of(9, 8), 3, activation, new VaeObjective(), new BernoulliLikelihood(), 3);
        try (TrainableVae vae = engine.create(config, COUNT, 1)) {
            for (int i = 0; i < 10; i++) {
                vae.step(images, ALL, new StepSettings(1, 0.01));
            }
            return vae.parameters();
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void theSavedEncoderGivesTheSameCodesInPlainDl4j(Activation activation) throws IOException {
        VaeParameters parameters = trained(activation);
        INDArray heads = network(engine.save(parameters).encoder()).output(allImages());
        try (VaeInference inference = engine.inference(parameters.config())) {
            inference.load(parameters);
            Posteriors posteriors = inference.encode(images, ALL);
            for (int i = 0; i < COUNT; i++) {
                assertArrayEquals(heads.getRow(i).toFloatVector(), heads(posteriors, i), 1e-5f);
            }
        }
    }

    private static float[] heads(Posteriors posteriors, int image) {
        float[] heads = new float[6];
        System.arraycopy(posteriors.mu(image), 0, heads, 0, 3);
        System.arraycopy(posteriors.logVar(image), 0, heads, 3, 3);
        return heads;
    }

    private INDArray allImages() {
        float[][] rows = new float[COUNT][];
        for (int i = 0; i < COUNT; i++) {
            rows[i] = images.image(i);
        }
        return Nd4j.createFromArray(rows);
    }

    private static MultiLayerNetwork network(byte[] zip) throws IOException {
        return ModelSerializer.restoreMultiLayerNetwork(new ByteArrayInputStream(zip), false);
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void theSavedDecoderGivesTheSameImagesInPlainDl4j(Activation activation) throws IOException {
        VaeParameters parameters = trained(activation);
        SavedNetworks saved = engine.save(parameters);
        float[] z = {0.3f, -1.2f, 2f, -0.5f, 0f, 1f};
        INDArray logits =
                network(saved.decoder()).output(Nd4j.createFromArray(z).reshape(2, 3));
        try (VaeInference inference = engine.inference(parameters.config())) {
            inference.load(parameters);
            float[] means = inference.decode(z, 2);
            for (int i = 0; i < means.length; i++) {
                double logit = logits.getDouble(i / SHAPE.size(), i % SHAPE.size());
                assertEquals(1 / (1 + Math.exp(-logit)), means[i], 1e-5);
            }
        }
    }

    @Test
    void evaluationIsTheSameWithTheSameNoiseAndLeavesTrainingAlone() {
        VaeParameters parameters = trained(Activation.RELU);
        try (VaeInference inference = engine.inference(parameters.config())) {
            inference.load(parameters);
            Elbo elbo = inference.evaluate(images, ALL, 11);
            assertEquals(elbo, inference.evaluate(images, ALL, 11));
            assertEquals(
                    elbo.reconstructionNll(),
                    inference.evaluate(images, ALL, 12).reconstructionNll(),
                    0.5);
        }
    }

    @Test
    void anImageUnderACodeCostsTheCrossEntropyOfItsDecodedImage() {
        VaeParameters parameters = trained(Activation.RELU);
        int[] indices = IntStream.range(0, COUNT).map(i -> i / 3).toArray();
        float[] z = new float[COUNT * 3];
        for (int i = 0; i < z.length; i++) {
            z[i] = (float) Math.sin(i);
        }
        try (VaeInference inference = engine.inference(parameters.config(), 2)) {
            inference.load(parameters);
            double[] nll = inference.reconstructionNll(images, indices, z);
            float[] means = inference.decode(z, COUNT);
            for (int i = 0; i < COUNT; i++) {
                float[] x = images.image(indices[i]);
                double expected = 0;
                for (int p = 0; p < x.length; p++) {
                    double mean = means[i * x.length + p];
                    expected -= x[p] * Math.log(mean) + (1 - x[p]) * Math.log(1 - mean);
                }
                assertEquals(expected, nll[i], 1e-3);
            }
        }
    }

    @Test
    void evaluationMatchesTheDoublePrecisionReference() {
        VaeParameters parameters = trained(Activation.TANH);
        ReferenceVae reference = new ReferenceVae(images, 1, parameters);
        try (VaeInference inference = engine.inference(parameters.config())) {
            inference.load(parameters);
            // The same noise: the reference draws that of the configuration's seed.
            Elbo elbo = inference.evaluate(images, ALL, parameters.config().seed());
            assertEquals(reference.terms(0).reconstructionNll(), elbo.reconstructionNll(), 1e-4);
            assertEquals(reference.terms(0).kl(), elbo.kl(), 1e-5);
        }
    }
}
