package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.idx.IdxExport;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.vae.VaeParameters;

/** Models that know the images' classes, and the finer points of their training, as one asks for them on the command line; with the real engine. */
final class ConditionalCommandsTest {

    private final Terminal terminal = new Terminal(new Dl4jEngine());

    @TempDir
    private Path folder;

    private Path labelled;
    private Path unlabelled;
    private Path model;

    @BeforeEach
    void makeData() throws IOException {
        labelled = folder.resolve("labelled");
        IdxExport.write(Fakes.dataset(45, 20), labelled);
        unlabelled = folder.resolve("unlabelled");
        IdxExport.write(Fakes.dataset(45, 20), unlabelled);
        try (var files = Files.list(unlabelled)) {
            for (Path file :
                    files.filter(each -> each.toString().contains("labels")).toList()) {
                Files.delete(file);
            }
        }
        model = folder.resolve("model.vaelab");
    }

    private void train(Path data, String... more) {
        terminal.run(
                List.of(
                        "train",
                        "--data",
                        data.toString(),
                        "--hidden",
                        "4",
                        "--batch",
                        "10",
                        "--epochs",
                        "3",
                        "--out",
                        model.toString()),
                more);
    }

    @Test
    void classMeansAreLearnedSavedAndJudgedBy() throws UnreadableModelException {
        train(labelled, "--objective", "cvae", "--free-bits", "1e-6", "--clip-norm", "2");
        assertEquals(0, terminal.exitCode(), terminal.err());
        SavedModel saved = ModelFile.read(model);
        VaeParameters parameters = saved.parameters();
        assertEquals(10, parameters.config().classes());
        assertEquals(1e-6, parameters.config().objective().freeBits());
        assertEquals(2, saved.settings().regime().clipNorm());
        assertFalse(Arrays.equals(new float[20], parameters.priorNumbers()), "the means have moved");
        JsonObject trained = JsonParser.parseString(terminal.out()).getAsJsonObject();

        terminal.run("evaluate", model.toString(), "--importance-samples", "3");
        assertEquals(0, terminal.exitCode(), terminal.err());
        JsonObject judged = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals("class-means", judged.get("prior").getAsString());
        assertTrue(judged.get("conditional").getAsBoolean());
        assertTrue(judged.get("logPx").getAsDouble() < 0);
        assertEquals(trained.get("kl").getAsDouble(), judged.get("kl").getAsDouble(), 1e-5);
    }

    @Test
    void dataWithoutLabelsAreRefusedWithTheReason() {
        train(unlabelled, "--objective", "cvae");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("class of every image"), terminal.err());
        train(labelled, "--objective", "cvae");
        terminal.run("evaluate", model.toString(), "--data", unlabelled.toString());
        assertEquals(1, terminal.exitCode());
        assertTrue(terminal.err().contains("classes"), terminal.err());
    }

    @Test
    void aChosenClassIsGenerated() throws IOException {
        train(labelled, "--objective", "cvae", "--learning-rate", "0.05");
        byte[] all = grid();
        byte[] three = grid("--class", "3");
        assertFalse(Arrays.equals(all, three));
        assertFalse(Arrays.equals(three, grid("--class", "4")));
        assertArrayEquals(three, grid("--class", "3"));
    }

    private byte[] grid(String... more) throws IOException {
        Path picture = folder.resolve("grid.png");
        terminal.run(List.of("grid", model.toString(), "--size", "4", "--out", picture.toString()), more);
        assertEquals(0, terminal.exitCode(), terminal.err());
        return Files.readAllBytes(picture);
    }

    @Test
    void aModelThatIsToldTheClassDecodesACodeToTheOneChosen() throws IOException {
        train(labelled, "--objective", "cvae-input");
        assertEquals(0, terminal.exitCode(), terminal.err());
        byte[] three = decode(0, "--class", "3");
        assertFalse(Arrays.equals(three, decode(0, "--class", "4")));
        decode(2);
        assertTrue(terminal.err().contains("add --class, 0 to 9"), terminal.err());
        decode(2, "--class", "10");
        assertFalse(Arrays.equals(grid("--class", "3"), grid("--class", "4")));

        terminal.run("evaluate", model.toString(), "--importance-samples", "3");
        JsonObject judged = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals("normal", judged.get("prior").getAsString());
        assertTrue(judged.get("conditional").getAsBoolean());
        terminal.run(
                "encode", model.toString(), "--out", folder.resolve("codes.csv").toString());
        assertEquals(0, terminal.exitCode(), terminal.err());

        train(labelled, "--objective", "cvae");
        decode(2, "--class", "3");
        assertTrue(terminal.err().contains("is of no use"), terminal.err());
    }

    private byte[] decode(int exitCode, String... more) throws IOException {
        Path picture = folder.resolve("image.png");
        terminal.run(List.of("decode", model.toString(), "--z", "0.5,-1", "--out", picture.toString()), more);
        assertEquals(exitCode, terminal.exitCode(), terminal.err());
        return exitCode == 0 ? Files.readAllBytes(picture) : new byte[0];
    }

    @Test
    void aConvolutionTakesTheLabelTooAndWithoutLabelsBothAreRefused() throws IOException {
        train(labelled, "--objective", "cvae-input", "--conv", "4", "--activation", "tanh", "--learning-rate", "0.02");
        assertEquals(0, terminal.exitCode(), terminal.err());
        assertFalse(Arrays.equals(decode(0, "--class", "1"), decode(0, "--class", "2")));
        train(unlabelled, "--objective", "cvae-input");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("class of every image"), terminal.err());
    }

    @Test
    void aClassThatTheModelDoesNotKnowIsRefused() {
        train(labelled, "--objective", "cvae");
        terminal.run("grid", model.toString(), "--class", "10", "--out", "a.png");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("0 to 9"), terminal.err());
        train(labelled);
        terminal.run("grid", model.toString(), "--class", "1", "--out", "a.png");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("knows no classes"), terminal.err());
    }

    @Test
    void numbersThatMakeNoSenseAreRefused() {
        train(labelled, "--objective", "ae", "--free-bits", "0.1");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("--free-bits is of no use"), terminal.err());
        train(labelled, "--clip-norm", "-1");
        assertEquals(2, terminal.exitCode());
        train(labelled, "--free-bits", "NaN");
        assertEquals(2, terminal.exitCode());
    }
}
