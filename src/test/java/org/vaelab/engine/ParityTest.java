package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.math.NormalNoise;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.CvaeObjective;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Objective;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

/** Ten steps beside PyTorch's, which src/test/reference/parity.py took with the same weights, images and noise. */
final class ParityTest {

    private static final ImageShape SHAPE = ImageShape.grey(3, 4);
    private static final int[] ALL = {0, 1, 2, 3, 4};
    private static final int STEPS = 10;
    private static final double RELATIVE = 1e-4;
    private static final int CLASSES = 3;
    private static final long SEED = 42;
    private static final double FREE = 0.3;

    /** The models of the script, by the name that their results have there. */
    private enum Model {
        VAE("vae", new VaeObjective()),
        FREE_BITS("freeBits", new VaeObjective(FREE)),
        CVAE("cvae", new CvaeObjective()),
        CVAE_FREE_BITS("cvaeFreeBits", new CvaeObjective(FREE));

        private final String name;

        @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
        private final Objective objective;

        Model(String name, Objective objective) {
            this.name = name;
            this.objective = objective;
        }

        VaeConfig config() {
            return new VaeConfig(
                    SHAPE, List.of(6, 5), 2, Activation.TANH, objective, new BernoulliLikelihood(), SEED, CLASSES);
        }
    }

    private final JsonObject results = read("parity.json").getAsJsonObject();
    private JsonObject torch = new JsonObject();
    private final Dl4jEngine engine = new Dl4jEngine();

    private static JsonElement read(String name) {
        try (InputStream in = Objects.requireNonNull(ParityTest.class.getResourceAsStream(name))) {
            return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private double[] numbers(String name) {
        return torch.has(name) ? numbers(torch.getAsJsonArray(name)) : new double[0];
    }

    private static double[] numbers(JsonArray array) {
        return array.asList().stream().mapToDouble(JsonElement::getAsDouble).toArray();
    }

    private float[] floats(String name) {
        return narrowed(numbers(name));
    }

    private static float[] narrowed(double[] wide) {
        float[] floats = new float[wide.length];
        for (int i = 0; i < wide.length; i++) {
            floats[i] = (float) wide[i];
        }
        return floats;
    }

    private VaeParameters start(Model model) {
        torch = results.getAsJsonObject(model.name);
        return new VaeParameters(model.config(), 0, floats("encoder"), floats("decoder"), floats("prior"));
    }

    private ImageSource images() {
        return new Labelled(floats("images"));
    }

    /** The script's images and their classes. */
    @SuppressWarnings("ArrayRecordComponent") // read from the file for one test
    private record Labelled(float[] pixels) implements ImageSource {

        private static final int[] LABELS = {0, 2, 1, 2, 0};

        @Override
        public int count() {
            return LABELS.length;
        }

        @Override
        public ImageShape shape() {
            return SHAPE;
        }

        @Override
        public void read(int index, float[] target, int offset) {
            System.arraycopy(pixels, index * SHAPE.size(), target, offset, SHAPE.size());
        }

        @Override
        public int label(int index) {
            return LABELS[index];
        }
    }

    @Test
    void theNoiseIsWhatTheScriptWasGiven() {
        float[] given = narrowed(numbers(read("parity-noise.json").getAsJsonArray()));
        NormalNoise noise = new NormalNoise(SEED);
        float[] epsilon = new float[2];
        for (int i = 0; i < STEPS * ALL.length; i++) {
            noise.fill(i / ALL.length, i % ALL.length, epsilon);
            assertArrayEquals(Arrays.copyOfRange(given, 2 * i, 2 * i + 2), epsilon, 1e-6f);
        }
    }

    @ParameterizedTest
    @CsvSource({"VAE,1", "VAE,2", "FREE_BITS,1", "FREE_BITS,2", "CVAE,1", "CVAE,2", "CVAE_FREE_BITS,2"})
    void tenAdamStepsGivePyTorchsLossesAndWeights(Model model, int workers) {
        VaeParameters start = start(model);
        double[] optimised = numbers(torch.has("optimised") ? "optimised" : "kl");
        double[] nll = numbers("reconstructionNll");
        double[] kl = numbers("kl");
        try (TrainableVae vae = engine.resume(start, ALL.length, workers)) {
            for (int step = 0; step < STEPS; step++) {
                Elbo elbo = vae.step(images(), ALL, new StepSettings(0.7, 1e-3));
                assertEquals(nll[step], elbo.reconstructionNll(), RELATIVE * nll[step]);
                assertEquals(kl[step], elbo.kl(), RELATIVE * kl[step]);
                assertEquals(optimised[step], elbo.optimised(), RELATIVE * optimised[step]);
            }
            assertClose(numbers("encoderAfter"), vae.parameters().encoder());
            assertClose(numbers("decoderAfter"), vae.parameters().decoder());
            assertClose(numbers("priorAfter"), vae.parameters().priorNumbers());
        }
    }

    /** Gradient descent's first step at rate 1 is the gradient. */
    @ParameterizedTest
    @EnumSource
    void theGradientIsPyTorchs(Model model) {
        VaeParameters start = start(model);
        try (TrainableVae vae = engine.resume(start, ALL.length, 1)) {
            vae.step(images(), ALL, new StepSettings(0.7, 1, Optimiser.SGD));
            assertClose(
                    numbers("encoderGradient"),
                    difference(start.encoder(), vae.parameters().encoder()));
            assertClose(
                    numbers("decoderGradient"),
                    difference(start.decoder(), vae.parameters().decoder()));
            assertClose(
                    numbers("priorGradient"),
                    difference(start.priorNumbers(), vae.parameters().priorNumbers()));
        }
    }

    private static float[] difference(float[] before, float[] after) {
        return narrowed(IntStream.range(0, before.length)
                .mapToDouble(i -> (double) before[i] - after[i])
                .toArray());
    }

    /** Relative to the largest, since what is near 0 has no digits of its own. */
    private static void assertClose(double[] expected, float[] actual) {
        double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
        double[] widened =
                IntStream.range(0, actual.length).mapToDouble(i -> actual[i]).toArray();
        assertArrayEquals(expected, widened, RELATIVE * largest);
    }
}
