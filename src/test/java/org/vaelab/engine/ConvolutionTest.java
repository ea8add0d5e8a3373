package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.strokes.Strokes;
import org.vaelab.fake.Fakes;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.LearnedGaussianLikelihood;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

/** Strided convolutions there and transposed ones back, of many sizes, against their definition and against DL4J's own layers. */
final class ConvolutionTest {

    private static final StepSettings PLAIN_GRADIENT = new StepSettings(0.7, 1, Optimiser.SGD);

    private final Dl4jEngine engine = new Dl4jEngine();

    @TempDir
    private Path folder;

    static Stream<VaeConfig> sizes() {
        return Stream.of(
                config(ImageShape.grey(8, 8), List.of(4, 5, 6)),
                config(new ImageShape(3, 8, 8), List.of(4)),
                config(ImageShape.grey(9, 13), List.of(3, 5, 4)),
                config(new ImageShape(3, 13, 9), List.of(6, 5)),
                config(ImageShape.grey(28, 28), List.of(32, 64)),
                config(new ImageShape(3, 31, 64), List.of(8, 4, 5)),
                config(ImageShape.grey(128, 128), List.of(32, 4)),
                config(new ImageShape(3, 128, 128), List.of(4, 5, 6, 7, 8)));
    }

    private static VaeConfig config(ImageShape shape, List<Integer> channels) {
        return new VaeConfig(
                shape,
                channels,
                List.of(),
                3,
                Activation.LEAKY_RELU,
                new VaeObjective(),
                new BernoulliLikelihood(),
                7,
                0);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void codesAndImagesMatchTheDefinition(VaeConfig config) {
        RandomImages images = new RandomImages(config.shape(), 5, 5);
        VaeParameters parameters = initial(config);
        DoubleUnaryOperator activation = ReferenceFormulas.activation(config.activation());
        ReferenceNetwork encoder =
                new ReferenceNetwork(NetworkPlan.encoder(config), activation, widened(parameters.encoder()));
        ReferenceNetwork decoder =
                new ReferenceNetwork(NetworkPlan.decoder(config), activation, widened(parameters.decoder()));
        try (VaeInference inference = engine.inference(config, 2)) {
            inference.load(parameters);
            Posteriors codes = inference.encode(images, new int[] {3, 0, 4});
            double[] heads = encoder.output(widened(images.image(4)));
            // Single precision, some thousand products.
            assertArrayEquals(Arrays.copyOf(heads, 3), widened(codes.mu(2)), 1e-4 * largest(heads));
            float[] z = {1, -0.5f, 2, 0.3f, 0, -1};
            double[] logits = decoder.output(new double[] {z[3], z[4], z[5]});
            float[] decoded = inference.decode(z, 2);
            for (int i = 0; i < logits.length; i++) {
                assertEquals(1 / (1 + Math.exp(-logits[i])), decoded[logits.length + i], 1e-4);
            }
        }
    }

    private VaeParameters initial(VaeConfig config) {
        try (TrainableVae vae = engine.create(config, 5, 1)) {
            VaeParameters drawn = vae.parameters();
            // Initial biases are 0, which would not show a bias in the wrong place.
            return new VaeParameters(config, 0, shaken(drawn.encoder()), shaken(drawn.decoder()));
        }
    }

    private static float[] shaken(float[] parameters) {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] += (float) (0.02 * random.nextDouble() - 0.01);
        }
        return parameters;
    }

    private static double[] widened(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }

    private static double largest(double[] values) {
        return Math.max(1, Arrays.stream(values).map(Math::abs).max().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theSavedNetworksAreDl4jsOwnLayers(VaeConfig config) throws IOException {
        RandomImages images = new RandomImages(config.shape(), 2, 5);
        VaeParameters parameters = initial(config);
        INDArray heads = network(engine.save(parameters).encoder())
                .output(Nd4j.createFromArray(new float[][] {images.image(0), images.image(1)}));
        float[] z = {1, -0.5f, 2, 0.3f, 0, -1};
        INDArray logits = network(engine.save(parameters).decoder())
                .output(Nd4j.createFromArray(z).reshape(2, 3));
        ImageShape shape = config.shape();
        assertArrayEquals(new long[] {2, shape.channels(), shape.height(), shape.width()}, logits.shape());
        try (VaeInference inference = engine.inference(config, 2)) {
            inference.load(parameters);
            Posteriors codes = inference.encode(images, new int[] {0, 1});
            for (int j = 0; j < 3; j++) {
                assertEquals(heads.getFloat(1, j), codes.mu(1)[j], 1e-4);
                assertEquals(heads.getFloat(1, 3 + j), codes.logVar(1)[j], 1e-4);
            }
            float[] flat = logits.dup('c').data().asFloat();
            float[] decoded = inference.decode(z, 2);
            for (int i = 0; i < flat.length; i++) {
                assertEquals(1 / (1 + Math.exp(-flat[i])), decoded[i], 1e-5);
            }
        }
    }

    private static MultiLayerNetwork network(byte[] zip) throws IOException {
        return ModelSerializer.restoreMultiLayerNetwork(new ByteArrayInputStream(zip), false);
    }

    @ParameterizedTest
    @CsvSource({"1,1,0", "3,1,0", "3,2,0", "3,2,0.5"})
    void gradientsMatchCentralDifferencesWhenImagesGoThroughAFewAtATime(int channels, int workers, double freeBits) {
        // 32 channels of 14 × 14: seven images at a time, so that twelve take two goes.
        VaeConfig config = new VaeConfig(
                new ImageShape(channels, 28, 27),
                List.of(32, 3),
                List.of(),
                3,
                Activation.LEAKY_RELU,
                new VaeObjective(freeBits),
                new LearnedGaussianLikelihood(),
                7,
                0);
        RandomImages images = new RandomImages(config.shape(), 12, 5);
        VaeParameters start = initial(config);
        ReferenceVae reference = new ReferenceVae(images, PLAIN_GRADIENT.beta(), start);
        try (TrainableVae vae = engine.resume(start, 12, workers)) {
            Elbo elbo = vae.step(images, IntStream.range(0, 12).toArray(), PLAIN_GRADIENT);
            Elbo expected = reference.terms(0);
            assertEquals(expected.reconstructionNll(), elbo.reconstructionNll(), 1e-3);
            assertEquals(expected.kl(), elbo.kl(), 1e-4);
            assertSome(
                    reference,
                    reference.encoder,
                    start.encoder(),
                    vae.parameters().encoder());
            assertSome(
                    reference,
                    reference.decoder,
                    start.decoder(),
                    vae.parameters().decoder());
        }
    }

    /** The first step of gradient descent at rate 1 is the gradient itself. */
    private static void assertSome(ReferenceVae reference, double[] parameters, float[] before, float[] after) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 12; i++) {
            int place = random.nextInt(before.length);
            double expected = reference.derivative(parameters, place, 0);
            double actual = (double) before[place] - after[place];
            assertEquals(expected, actual, 1e-3 * Math.max(1, Math.abs(expected)), "parameter " + place);
        }
    }

    @Test
    void howManyWorkersShareAStepDoesNotMatter() {
        VaeConfig config = config(new ImageShape(3, 17, 20), List.of(8, 12));
        RandomImages images = new RandomImages(config.shape(), 16, 2);
        VaeParameters one = stepped(config, images, 1);
        for (int workers : new int[] {2, 3, 20}) {
            VaeParameters several = stepped(config, images, workers);
            // Sums in another order.
            assertArrayEquals(one.encoder(), several.encoder(), 1e-5f);
            assertArrayEquals(one.decoder(), several.decoder(), 1e-5f);
        }
        assertArrayEquals(
                stepped(config, images, 2).decoder(), stepped(config, images, 2).decoder());
    }

    private VaeParameters stepped(VaeConfig config, RandomImages images, int workers) {
        try (TrainableVae vae = engine.create(config, 16, workers)) {
            vae.step(images, IntStream.range(0, 16).toArray(), new StepSettings(1, 0.01, Optimiser.SGD));
            return vae.parameters();
        }
    }

    @Test
    void aFewStepsOnStrokesLowerTheLoss() throws InterruptedException {
        ImageSet strokes = Strokes.draw(1, 256, Progress.silent());
        VaeConfig config = config(strokes.shape(), List.of(8, 16));
        int[] all = IntStream.range(0, 256).toArray();
        try (TrainableVae vae = engine.create(config, 256, 2)) {
            double first = vae.step(strokes, all, new StepSettings(1, 0.005)).objective(1);
            double last = first;
            for (int i = 0; i < 40; i++) {
                last = vae.step(strokes, all, new StepSettings(1, 0.005)).objective(1);
            }
            // From 28² · ln 2 nats, what knowing nothing costs, to what the mean image costs and better.
            assertEquals(784 * Math.log(2), first, 60);
            assertTrue(last < 300, "should be below 300, but is " + last);
        }
    }

    @Test
    void aSavedModelDecodesAsBefore() throws IOException, UnreadableModelException {
        VaeConfig config = config(new ImageShape(3, 9, 13), List.of(5, 4));
        VaeParameters parameters = initial(config);
        Path file = folder.resolve("conv.vaelab");
        ModelFile.write(
                file, SavedModel.of(parameters, "Tiny", "tiny", Fakes.settings(1, 0), ""), engine.save(parameters));
        VaeParameters opened = ModelFile.read(file).parameters();
        assertEquals(config, opened.config());
        assertArrayEquals(decoded(parameters), decoded(opened));
    }

    private float[] decoded(VaeParameters parameters) {
        try (VaeInference inference = engine.inference(parameters.config(), 1)) {
            inference.load(parameters);
            return inference.decode(new float[] {1, 2, -1}, 1);
        }
    }
}
