package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.Mnist;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.store.ModelFile;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.vae.VaeParameters;

/** The same as a person would do it, with the real engine on real images. */
final class CommandLineWithEngineTest {

    /** What a decoder that knows nothing costs: ln 2 a pixel, on 28 × 28 pixels. */
    private static final double IGNORANT_NLL = 784 * Math.log(2);

    private final Terminal terminal = new Terminal(new Dl4jEngine());

    @TempDir
    private Path folder;

    private JsonObject train(String data, String file) {
        terminal.run(
                "train",
                "--data",
                data,
                "--hidden",
                "32",
                "--batch",
                "1000",
                "--epochs",
                "2",
                "--learning-rate",
                "0.003",
                "--workers",
                "2",
                "--out",
                folder.resolve(file).toString());
        assertEquals(0, terminal.exitCode(), terminal.err());
        return JsonParser.parseString(terminal.out()).getAsJsonObject();
    }

    @Test
    void trainsOnMnistAndJudgesWhatItSaved() {
        JsonObject trained = train(Mnist.folder().toString(), "a.vaelab");
        assertEquals(120, trained.get("steps").getAsInt());
        assertTrue(trained.get("reconstructionNll").getAsDouble() < IGNORANT_NLL / 2, trained.toString());
        terminal.run("evaluate", folder.resolve("a.vaelab").toString());
        assertEquals(0, terminal.exitCode(), terminal.err());
        JsonObject judged = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals(10_000, judged.get("images").getAsInt());
        double kl = 0;
        for (JsonElement nats : judged.get("klPerDimension").getAsJsonArray()) {
            kl += nats.getAsDouble();
        }
        assertEquals(judged.get("kl").getAsDouble(), kl, 1e-3, "summed in another order");
        assertEquals(trained.get("kl").getAsDouble(), kl, 1e-3, "the file holds the weights that were judged");
        assertEquals(
                trained.get("reconstructionNll").getAsDouble(),
                judged.get("reconstructionNll").getAsDouble(),
                1.5,
                "two draws of the noise, 10,000 images each");
    }

    @Test
    void oneSeedGivesOneModel() throws UnreadableModelException {
        train("strokes", "a.vaelab");
        train("strokes", "b.vaelab");
        VaeParameters first = ModelFile.read(folder.resolve("a.vaelab")).parameters();
        VaeParameters second = ModelFile.read(folder.resolve("b.vaelab")).parameters();
        assertArrayEquals(first.encoder(), second.encoder());
        assertArrayEquals(first.decoder(), second.decoder());
    }

    private void trainTooFast(String rate, Path out) {
        terminal.run(
                "train",
                "--data",
                "strokes",
                "--hidden",
                "16",
                "--batch",
                "200",
                "--epochs",
                "4",
                "--optimiser",
                "sgd",
                "--beta",
                "1000",
                "--warm-up",
                "300",
                "--learning-rate",
                rate,
                "--workers",
                "1",
                "--out",
                out.toString());
        assertEquals(1, terminal.exitCode(), terminal.err());
        assertTrue(terminal.err().contains("lower the learning rate"), terminal.err());
    }

    /** It learns until beta has risen so far that steps of this length overshoot. */
    @Test
    void aRunThatDivergesForRealKeepsWeightsThatCanBeRead() throws UnreadableModelException {
        Path model = folder.resolve("a.vaelab");
        trainTooFast("0.02", model);
        assertTrue(Files.exists(model));
        assertTrue(ModelFile.read(model).parameters().step() > 0, "of a step that had learned something");
    }

    @Test
    void aRunThatDivergesAtOnceForRealWritesNothing() {
        Path model = folder.resolve("a.vaelab");
        trainTooFast("1", model);
        assertFalse(Files.exists(model));
        assertEquals("", terminal.out());
    }

    @Test
    void measuresThisMachine() {
        terminal.run("bench", "--hidden", "16", "--latent", "3", "--workers", "1", "--batch", "32", "--seconds", "0.1");
        assertEquals(0, terminal.exitCode(), terminal.err());
        JsonObject measured = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals(1, measured.get("workers").getAsInt());
        double peak = measured.get("peakShare").getAsDouble();
        assertTrue(peak > 0 && peak < 1, measured.toString());
        assertTrue(measured.get("imagesPerSecond").getAsDouble() > 0, measured.toString());
        assertTrue(measured.get("sgemmGflops").getAsDouble() > 0, measured.toString());
        double half = measured.get("decodeMillisP50").getAsDouble();
        assertTrue(half > 0 && half <= measured.get("decodeMillisP99").getAsDouble(), measured.toString());
    }
}
