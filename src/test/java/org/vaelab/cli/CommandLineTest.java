package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.idx.IdxExport;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.training.HistoryCsv;
import org.vaelab.vae.ImageShape;

/** From training to pictures, with an engine that needs no native library. */
final class CommandLineTest {

    private final FakeEngine engine = new FakeEngine();
    private final Terminal terminal = new Terminal(engine);

    @TempDir
    private Path folder;

    private String data;
    private String model;

    @BeforeEach
    void makeData() throws IOException {
        Path tiny = folder.resolve("tiny");
        IdxExport.write(Fakes.dataset(45, 20), tiny);
        data = tiny.toString();
        model = folder.resolve("model.vaelab").toString();
    }

    private JsonObject train(String... more) {
        terminal.run(
                List.of("train", "--data", data, "--hidden", "4,3", "--batch", "10", "--workers", "1", "--out", model),
                more);
        assertEquals(0, terminal.exitCode(), terminal.err());
        return JsonParser.parseString(terminal.out()).getAsJsonObject();
    }

    @Test
    void trainsAndSaysWhatCameOfIt() {
        JsonObject result = train("--epochs", "2");
        assertEquals("finished", result.get("state").getAsString());
        assertEquals(10, result.get("steps").getAsLong());
        assertEquals(2, result.get("epochs").getAsInt());
        assertEquals(9.5, result.get("reconstructionNll").getAsDouble(), "the fake engine's figure for 20 images");
        assertEquals(-14.5, result.get("elbo").getAsDouble());
        assertEquals(1, terminal.out().lines().count(), "one line of JSON and nothing else");
    }

    @Test
    void logsEachStep() throws IOException {
        Path log = folder.resolve("history.csv");
        train("--epochs", "2", "--warm-up", "4", "--log", log.toString());
        List<String> lines = Files.readAllLines(log);
        assertEquals(HistoryCsv.HEADER, lines.get(0));
        assertEquals(11, lines.size());
        assertTrue(lines.get(3).startsWith("3,1,0.5,0.001,50.0,5.0,-55.0,"), lines.get(3));
        assertTrue(lines.get(5).endsWith(",9.5,5.0,-14.5"), "the epoch's end has held-out figures: " + lines.get(5));
        assertTrue(lines.get(10).endsWith(",9.5,5.0,-14.5"), lines.get(10));
    }

    @Test
    void decodesACode() throws IOException {
        train("--epochs", "1");
        Path picture = folder.resolve("image.png");
        terminal.run("decode", model, "--z", "0.3,-1.2", "--scale", "5", "--out", picture.toString());
        assertEquals(0, terminal.exitCode(), terminal.err());
        var image = ImageIO.read(picture.toFile());
        assertEquals(15, image.getWidth());
        assertEquals(10, image.getHeight());
    }

    @Test
    void paintsTheGrid() throws IOException {
        train("--epochs", "1");
        Path picture = folder.resolve("grid.png");
        terminal.run("grid", model, "--size", "7", "--out", picture.toString());
        assertEquals(0, terminal.exitCode(), terminal.err());
        assertEquals(21, ImageIO.read(picture.toFile()).getWidth());
    }

    @Test
    void paintsSamplesWhereTheLatentSpaceIsNoPlane() throws IOException {
        train("--epochs", "1", "--latent", "3");
        Path picture = folder.resolve("grid.png");
        terminal.run("grid", model, "--size", "4", "--out", picture.toString());
        assertEquals(0, terminal.exitCode(), terminal.err());
        assertEquals(8, ImageIO.read(picture.toFile()).getHeight());
    }

    @Test
    void judgesAModel() {
        train("--epochs", "1");
        terminal.run("evaluate", model);
        assertEquals(0, terminal.exitCode(), terminal.err());
        JsonObject result = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals(20, result.get("images").getAsInt());
        double reconstructionNll = result.get("reconstructionNll").getAsDouble();
        double kl = result.get("kl").getAsDouble();
        assertEquals(-(reconstructionNll + kl), result.get("elbo").getAsDouble(), 1e-9);
        assertEquals(2, result.get("klPerDimension").getAsJsonArray().size());
        assertEquals("bernoulli", result.get("likelihood").getAsString());
        assertEquals("grey", result.get("target").getAsString());
        assertFalse(result.get("isLikelihood").getAsBoolean());
        assertTrue(terminal.err().contains("not a likelihood of the image"), terminal.err());
        assertTrue(result.get("logPx").isJsonNull());
    }

    @Test
    void estimatesLnPxOfBinarisedPixelsWithItsError() {
        train("--epochs", "1");
        terminal.run("evaluate", model, "--importance-samples", "200", "--images", "7", "--binarise", "--seed", "3");
        assertEquals(0, terminal.exitCode(), terminal.err());
        JsonObject result = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals(7, result.get("images").getAsInt());
        assertEquals(200, result.get("importanceSamples").getAsInt());
        assertEquals("binarised", result.get("target").getAsString());
        assertTrue(result.get("isLikelihood").getAsBoolean());
        double logPx = result.get("logPx").getAsDouble();
        assertTrue(result.get("elbo").getAsDouble() <= logPx + 0.05, "200 codes leave little noise: " + result);
        assertTrue(logPx < 0, "six binary pixels");
        assertTrue(result.get("logPxStandardError").getAsDouble() > 0);
    }

    @Test
    void anEvaluationThatCannotBeIsRefused() {
        train("--epochs", "1");
        terminal.run("evaluate", model, "--importance-samples", "-3");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("--importance-samples must be 0 to"), terminal.err());
        terminal.run("evaluate", model, "--images", "0");
        assertEquals(2, terminal.exitCode());
    }

    @Test
    void dataOfAnotherSizeThanTheModelsAreRefused() throws IOException {
        train("--epochs", "1");
        ImageSet wide = new ImageSet(ImageShape.grey(2, 4), new byte[10 * 8], new byte[10]);
        Path other = folder.resolve("wide");
        IdxExport.write(new Dataset("Wide", "wide", wide, wide, List.of()), other);
        terminal.run("evaluate", model, "--data", other.toString());
        terminal.assertFailure("The model is for images of 3 × 2 pixels");
    }

    @Test
    void encodesToATable() throws IOException {
        train("--epochs", "1");
        Path codes = folder.resolve("codes.csv");
        terminal.run("encode", model, "--part", "held-out", "--out", codes.toString());
        assertEquals(0, terminal.exitCode(), terminal.err());
        List<String> lines = Files.readAllLines(codes);
        assertEquals("index,label,mu1,mu2,logVar1,logVar2", lines.get(0));
        assertEquals(21, lines.size());
        assertTrue(lines.get(13).startsWith("12,2,"), "image 12 has label 2: " + lines.get(13));
    }

    @Test
    void encodesToNumPysFormat() throws IOException {
        train("--epochs", "1");
        Path codes = folder.resolve("codes.npy");
        terminal.run("encode", model, "--data", data, "--out", codes.toString());
        assertEquals(0, terminal.exitCode(), terminal.err());
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(codes)).order(ByteOrder.LITTLE_ENDIAN);
        int header = file.getShort(8);
        assertEquals(0, (10 + header) % 64, "the numbers are aligned");
        assertEquals(10 + header + 45 * 2 * 4, file.capacity());
        String dictionary = new String(file.array(), 10, header, StandardCharsets.US_ASCII);
        assertTrue(dictionary.contains("'shape': (45, 2)") && dictionary.endsWith("\n"), dictionary);
    }

    @Test
    void exportsData() {
        Path copy = folder.resolve("copy");
        terminal.run("export-data", data, "--out", copy.toString());
        assertEquals(0, terminal.exitCode(), terminal.err());
        assertTrue(Files.exists(copy.resolve("train-images-idx3-ubyte")));
    }

    @Test
    void argumentsThatDoNotFitTheModelAreRefused() {
        train("--epochs", "1");
        terminal.run(
                "decode", model, "--z", "1", "--out", folder.resolve("a.png").toString());
        assertEquals(2, terminal.exitCode());
        terminal.run(
                "decode",
                model,
                "--z",
                "1,NaN",
                "--out",
                folder.resolve("a.png").toString());
        assertEquals(2, terminal.exitCode());
        terminal.run("encode", model, "--out", folder.resolve("codes.txt").toString());
        assertEquals(2, terminal.exitCode());
        terminal.run(
                "grid", model, "--size", "0", "--out", folder.resolve("a.png").toString());
        assertEquals(2, terminal.exitCode());
    }
}
