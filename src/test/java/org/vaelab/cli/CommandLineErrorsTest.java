package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.idx.IdxExport;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.store.ModelFile;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.training.HistoryCsv;
import org.vaelab.vae.Elbo;

/** What cannot be done is told in one sentence, and nothing is left behind. */
final class CommandLineErrorsTest {

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

    @Test
    void aRunThatDivergesFailsButKeepsTheLastGoodWeights() {
        engine.onStep(step -> step < 80 ? new Elbo(100, 5) : new Elbo(Double.NaN, 5));
        terminal.run(
                "train",
                "--data",
                data,
                "--epochs",
                "20",
                "--learning-rate",
                "0.1",
                "--workers",
                "1",
                "--batch",
                "10",
                "--out",
                model);
        assertEquals(1, terminal.exitCode());
        assertTrue(terminal.err().contains("lower the learning rate"), terminal.err());
        // Weights are remembered each 50 steps: the eightieth goes wrong, so those after the fiftieth are the last good
        // ones.
        assertEquals(
                50,
                JsonParser.parseString(terminal.out())
                        .getAsJsonObject()
                        .get("steps")
                        .getAsInt());
        assertTrue(Files.exists(Path.of(model)));
    }

    @Test
    void aRunThatDivergesBeforeItHasLearnedAnythingWritesNoModel() throws IOException {
        Files.writeString(Path.of(model), "the one before");
        engine.onStep(step -> step < 3 ? new Elbo(100, 5) : new Elbo(Double.NaN, 5));
        terminal.run(
                "train", "--data", data, "--learning-rate", "1", "--workers", "1", "--batch", "10", "--out", model);
        terminal.assertFailure("no model was written: lower the learning rate");
        assertEquals("the one before", Files.readString(Path.of(model)));
    }

    @Test
    void theFiguresOfARunThatDivergedAreOfTheWeightsThatWereSaved() throws UnreadableModelException {
        engine.onStep(step -> step < 80 ? new Elbo(100, 5) : new Elbo(Double.NaN, 5));
        engine.onEvaluation(parameters -> new Elbo(1_000 + parameters.step(), 5));
        terminal.run("train", "--data", data, "--epochs", "20", "--workers", "1", "--batch", "10", "--out", model);
        var told = JsonParser.parseString(terminal.out()).getAsJsonObject();
        assertEquals(50, told.get("steps").getAsInt());
        assertEquals(1_050, told.get("reconstructionNll").getAsDouble());
        assertEquals(-1_055, told.get("elbo").getAsDouble());
        assertEquals(1_055, told.get("objective").getAsDouble());
        assertTrue(terminal.err().contains("the weights of step 50"), terminal.err());
        var history = HistoryCsv.read(ModelFile.read(Path.of(model)).history());
        assertEquals(50, history.get(history.size() - 1).step(), "no row of steps that were taken back");
    }

    @Test
    void aFailureInTrainingIsToldInOneSentence() {
        engine.onStep(step -> {
            throw new OutOfMemoryError("as a test");
        });
        terminal.run("train", "--data", data, "--workers", "1", "--out", model);
        assertEquals(1, terminal.exitCode());
        assertTrue(terminal.err().contains("more memory with -Xmx"), terminal.err());
        assertEquals("", terminal.out());
        assertFalse(Files.exists(Path.of(model)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--beta=-1",
                "--beta=much",
                "--batch=0",
                "--epochs=0",
                "--seconds=0",
                "--workers=0",
                "--warm-up=-1",
                "--learning-rate=0",
                "--learning-rate=1e30",
                "--learning-rate=NaN",
                "--beta=1e9",
                "--batch=4097",
                "--epochs=100001",
                "--warm-up=100000001",
                "--workers=1000000",
                "--patience=100001",
                "--hidden=0",
                "--hidden=a,b",
                "--conv=0",
                "--conv=32-x",
                "--conv=1025",
                "--latent=129",
                "--activation=step",
                "--objective=none",
                "--likelihood=none",
                "--sigma=1",
                "--likelihood=gaussian --sigma=0",
                "--mu-weight=1",
                "--objective=ae --beta=2",
                "--objective=noisy-ae --warm-up=10",
                "--kl-schedule=cyclic --warm-up=0",
                "--seconds=5 --learning-rate-schedule=cosine",
                "--pixels=black",
                "--likelihood=gaussian --pixels=binarised",
                "--optimiser=none",
                "--patience=-1",
                "--colour=red"
            })
    void badArgumentsAreRefused(String arguments) {
        terminal.run(List.of("train", "--data", data, "--out", model), arguments.split(" "));
        assertEquals(2, terminal.exitCode(), terminal.err());
        assertEquals(1, terminal.err().strip().lines().count(), "one sentence: " + terminal.err());
        String refused = arguments.substring(arguments.lastIndexOf("--"), arguments.lastIndexOf('='));
        assertTrue(terminal.err().contains(refused), terminal.err());
        assertEquals("", terminal.out());
        assertFalse(Files.exists(Path.of(model)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere | “nowhere” is neither a command nor a file or folder that exists",
                "trian --data x | perhaps train is meant",
                "--data x | There is no option --data here",
                "train --data x --out y --bet 2 | There is no option --bet here; perhaps --beta is meant",
                "train --data x --out y --lr 0.01 | There is no option --lr here; perhaps --learning-rate is meant",
                "train --data x --out y --learn 0.01 | no option --learn here; perhaps --learning-rate is meant",
                "train --data x --out y --sed 5 | There is no option --sed here; perhaps --seed is meant",
                "train --bogus | There is no option --bogus here",
                "train --data x --lr=0.1 | There is no option --lr here; perhaps --learning-rate is meant",
                "encode --latent 3 --data x | There is no option --latent here",
                "train --data x --out y --beta much | --beta takes a number, but “much” is none",
                "train --data x --out y --batch 1.5 | --batch takes a whole number, but “1.5” is none",
                "train --data x --out y --hidden 4,b | --hidden takes a whole number, but “b” is none",
                "train --data x --out y --beta | --beta needs a value after it: a number",
                "train --data x | What is missing: --out FILE.vaelab",
                "train | What is missing: --data NAME|PATH, --out FILE.vaelab",
                "train my pictures --data x --out y | “my” is one word too many",
                "decode --z 0,0 --out a.png | What is missing: FILE.vaelab",
                "train --data x --data z --out y | --data is given more than once"
            })
    void whatWasTypedIsNamedInPlainWords(String arguments, String said) {
        terminal.run(arguments.split(" "));
        assertEquals(2, terminal.exitCode(), terminal.err());
        assertTrue(terminal.err().contains(said), terminal.err());
        assertTrue(terminal.err().contains("--help"), terminal.err());
        assertEquals(1, terminal.err().strip().lines().count(), "one sentence: " + terminal.err());
        for (String jargon : List.of("index", "nmatched", "parameter", "'", "double", "<")) {
            assertFalse(terminal.err().contains(jargon), terminal.err());
        }
    }

    @Test
    void missingFilesAreNamed() throws IOException {
        terminal.run("train", "--data", "nowhere", "--out", model);
        terminal.assertFailure("nowhere");
        terminal.run(
                "decode", model, "--z", "0,0", "--out", folder.resolve("a.png").toString());
        terminal.assertFailure("model.vaelab");
        Files.writeString(Path.of(model), "no zip");
        terminal.run("grid", model, "--out", folder.resolve("a.png").toString());
        terminal.assertFailure("model.vaelab");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedBeforeTraining() {
        engine.onStep(step -> {
            throw new AssertionError("must not be trained");
        });
        String impossible = Path.of(data)
                .resolve("train-images-idx3-ubyte")
                .resolve("a.vaelab")
                .toString();
        terminal.run("train", "--data", data, "--out", impossible);
        terminal.assertFailure("train-images-idx3-ubyte");
    }
}
