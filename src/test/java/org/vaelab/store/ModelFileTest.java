package org.vaelab.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaelab.fake.Dl4jZip;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.training.KlSchedule;
import org.vaelab.training.LearningRateSchedule;
import org.vaelab.training.PixelTreatment;
import org.vaelab.training.Regime;
import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.CrudeObjective;
import org.vaelab.vae.FixedGaussianLikelihood;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.SavedNetworks;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

final class ModelFileTest {

    /** 2·3 pixels, 4 hidden, 2 latent: (6+1)·4 + (4+1)·4. */
    private static final int ENCODER_LENGTH = 48;

    private final FakeEngine engine = new FakeEngine();
    private final VaeParameters parameters =
            engine.create(Fakes.config(5), 1, 1).parameters();
    private final SavedModel model =
            SavedModel.of(parameters, "Tiny", "/data/tiny", Fakes.settings(3, 9), "step,kl\n1,2\n");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("a.vaelab");
        ModelFile.write(file, model, engine.save(parameters));
    }

    @Test
    void givesBackWhatIsSetOfObjectiveAndLikelihood() throws IOException, UnreadableModelException {
        VaeConfig plain = Fakes.config(5);
        VaeConfig config = new VaeConfig(
                plain.shape(),
                plain.hidden(),
                plain.latentDim(),
                plain.activation(),
                new CrudeObjective(0.25, 3),
                new FixedGaussianLikelihood(0.125),
                5);
        VaeParameters crude = new VaeParameters(config, 4, parameters.encoder(), parameters.decoder());
        ModelFile.write(file, SavedModel.of(crude, "Tiny", "t", Fakes.settings(1, 0), ""), engine.save(crude));
        assertEquals(config, ModelFile.read(file).parameters().config());
    }

    @Test
    void givesBackTheFinerPointsOfTraining() throws IOException, UnreadableModelException {
        Regime regime = new Regime(
                PixelTreatment.BINARISED_ANEW,
                Optimiser.RMSPROP,
                KlSchedule.CYCLIC,
                LearningRateSchedule.COSINE,
                1.5,
                4);
        TrainingSettings settings = new TrainingSettings(8, 0.01, 1, 5, 3, Double.POSITIVE_INFINITY, 1, 1, regime);
        ModelFile.write(file, SavedModel.of(parameters, "Tiny", "t", settings, ""), engine.save(parameters));
        assertEquals(settings, ModelFile.read(file).settings());
    }

    @Test
    void givesBackWhatWasShownAndFilesThatDoNotSayOpenAllTheSame() throws IOException, UnreadableModelException {
        Map<String, String> look = Map.of("density", "true", "trust", "round-trip");
        ModelFile.write(file, model.withLook(look), engine.save(parameters));
        assertEquals(look, ModelFile.read(file).look());
        ModelFile.write(file, model, engine.save(parameters));
        assertEquals(Map.of(), ModelFile.read(file).look());
        assertEquals(look, model.withLook(look).withHistory("").look(), "a history does not change the look");
    }

    @Test
    void givesBackWhatWasWritten() throws UnreadableModelException {
        SavedModel read = ModelFile.read(file);
        assertEquals(parameters.config(), read.parameters().config());
        assertEquals(parameters.step(), read.parameters().step());
        assertArrayEquals(parameters.encoder(), read.parameters().encoder());
        assertArrayEquals(parameters.decoder(), read.parameters().decoder());
        assertEquals(ENCODER_LENGTH, read.parameters().encoderLength());
        assertEquals("Tiny", read.datasetName());
        assertEquals("/data/tiny", read.datasetLocation());
        assertEquals(Fakes.settings(3, 9), read.settings());
        assertEquals("step,kl\n1,2\n", read.history());
    }

    @Test
    void theSameModelGivesTheSameFile() throws IOException {
        Path again = folder.resolve("b.vaelab");
        SavedNetworks networks = engine.save(parameters);
        ModelFile.write(file, model, networks);
        ModelFile.write(again, model, networks);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
    }

    @Test
    void aFileCutAnywhereIsRefusedOrWhole() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                SavedModel read = ModelFile.read(cut, "cut.vaelab");
                assertArrayEquals(parameters.decoder(), read.parameters().decoder(), "cut at " + length);
            } catch (UnreadableModelException e) {
                refused++;
                assertSentence(e, "cut.vaelab");
            }
        }
        assertTrue(refused > whole.length / 7 / 2, "refused " + refused);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"formatVersion\": 2', '\"formatVersion\": 3', newer version",
        "'\"formatVersion\": 2', '\"formatVersion\": 0', format version",
        "'\"latentDim\": 2', '\"latentDim\": 3', weights",
        "'\"latentDim\": 2', '\"latentDim\": 129', latentDim must be 1 to 128",
        "'\"width\": 3', '\"width\": 2000000000', larger than",
        "'\"width\": 3', '\"width\": 3000', smaller than",
        "'\"objective\": \"vae\"', '\"objective\": \"dance\"', dance",
        "'\"likelihood\": \"bernoulli\"', '\"likelihood\": null', likelihood is missing",
        "'\"batchSize\": 10', '\"batchSize\": 0', batchSize",
        "'{', '[', JSON",
        "'\"seed\": 5', '\"seed\": \"five\"', JSON"
    })
    void settingsThatCannotBeUsedAreNamed(String from, String to, String named) throws IOException {
        byte[] changed = replacing("model.json", bytes -> {
            String json = new String(bytes, StandardCharsets.UTF_8);
            assertTrue(json.contains(from), json);
            return json.replaceFirst(Pattern.quote(from), to).getBytes(StandardCharsets.UTF_8);
        });
        assertRefused(changed, named);
    }

    @Test
    void weightsThatCannotBeUsedAreRefused() throws IOException {
        float[] values = parameters.encoder();
        assertRefused(withEncoder(Dl4jZip.coefficients(values, Long.MAX_VALUE, "FLOAT")), "weights");
        assertRefused(withEncoder(Dl4jZip.coefficients(values, values.length, "HALF")), "HALF");
        assertRefused(withEncoder(Dl4jZip.coefficients(values, values.length, "DOUBLE")), "cut short");
        values[7] = Float.NaN;
        assertRefused(withEncoder(Dl4jZip.coefficients(values, values.length, "FLOAT")), "not finite");
        assertRefused(replacing("encoder.zip", bytes -> new byte[0]), "coefficients.bin");
        assertRefused(replacing("encoder.zip", bytes -> Dl4jZip.zipped(new byte[1 << 20])), "of more than");
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        assertRefused("P5 no zip at all".getBytes(StandardCharsets.US_ASCII), "not a VAE Lab model");
        assertRefused(new byte[0], "not a VAE Lab model");
        Path missing = folder.resolve("missing.vaelab");
        assertSentence(assertThrows(UnreadableModelException.class, () -> ModelFile.read(missing)), "missing.vaelab");
        assertSentence(assertThrows(UnreadableModelException.class, () -> ModelFile.read(folder)), folder.toString());
    }

    @Test
    void aFailureWhileWritingLeavesTheOldFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        IOException full = new IOException("no space left");
        IOException thrown = assertThrows(
                IOException.class,
                () -> AtomicFiles.write(file, out -> {
                    out.write(1);
                    throw full;
                }));
        assertEquals(full, thrown);
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing half written is left");
        }
    }

    private byte[] withEncoder(byte[] coefficients) throws IOException {
        return replacing("encoder.zip", bytes -> Dl4jZip.zipped(coefficients));
    }

    private byte[] replacing(String part, UnaryOperator<byte[]> change) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? change.apply(content) : content);
            }
        }
        return changed.toByteArray();
    }

    private static void assertRefused(byte[] bytes, String named) {
        UnreadableModelException refusal =
                assertThrows(UnreadableModelException.class, () -> ModelFile.read(bytes, "bad.vaelab"));
        assertSentence(refusal, "bad.vaelab");
        assertTrue(String.valueOf(refusal.getMessage()).contains(named), refusal.getMessage());
    }

    private static void assertSentence(UnreadableModelException refusal, String name) {
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains(name) && message.endsWith("."), message);
    }
}
