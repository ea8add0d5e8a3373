package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.idx.IdxExport;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;

/** What is refused before any work, each time in one sentence. */
final class OutPlaceTest {

    private final Terminal terminal = new Terminal(new FakeEngine());

    @TempDir
    private Path folder;

    private String data;
    private String model;

    @BeforeEach
    void train() throws IOException {
        Path tiny = folder.resolve("tiny");
        IdxExport.write(Fakes.dataset(45, 20), tiny);
        data = tiny.toString();
        model = folder.resolve("model.vaelab").toString();
        terminal.run(
                "train",
                "--data",
                data,
                "--hidden",
                "4",
                "--batch",
                "10",
                "--epochs",
                "1",
                "--workers",
                "1",
                "--out",
                model);
        assertEquals(0, terminal.exitCode(), terminal.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "train --data DATA --out GONE/a.vaelab",
                "train --data DATA --out a.vaelab --log GONE/a.csv",
                "encode MODEL --out GONE/a.csv",
                "decode MODEL --z 0,0 --out GONE/a.png",
                "grid MODEL --out GONE/a.png",
                "export-data DATA --out GONE/a"
            })
    void aFolderThatIsNotThereIsNamedAndNotMade(String line) {
        Path gone = folder.resolve("nonexistent").resolve("deep");
        terminal.run(line.replace("DATA", data)
                .replace("MODEL", model)
                .replace("GONE", gone.toString())
                .split(" "));
        assertRefused(1, gone + " is not a folder that exists");
        assertFalse(Files.exists(gone.getParent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image.jpg", "image"})
    void aPictureIsNoOtherFormatThanItsNameSays(String name) {
        Path out = folder.resolve(name);
        terminal.run("decode", model, "--z", "0,0", "--out", out.toString());
        assertRefused(2, "--out must end in .png");
        terminal.run("grid", model, "--out", out.toString());
        assertRefused(2, "--out must end in .png");
        assertFalse(Files.exists(out));
    }

    @Test
    void aCodeIsToldApartByWhatIsWrongWithIt() {
        String out = folder.resolve("a.png").toString();
        terminal.run("decode", model, "--z", "1,NaN", "--out", out);
        assertRefused(2, "--z must be finite numbers, but one of them is NaN");
        terminal.run("decode", model, "--z", "1", "--out", out);
        assertRefused(2, "--z must be 2 numbers for this model, but there are 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--beta=-1|--beta must be 0.0 to 1000.0, but is -1.0",
                "--epochs=0|--epochs must be 1 to 100000, but is 0",
                "--seconds=0|--seconds must be more than 0, but is 0.0"
            })
    void anOptionIsRefusedInItsOwnName(String line) {
        List<String> parts = List.of(line.split("\\|"));
        terminal.run("train", "--data", data, "--out", model, parts.get(0));
        assertEquals(
                parts.get(1) + "; see “vae-lab train --help”.", terminal.err().strip());
    }

    private void assertRefused(int exitCode, String complaint) {
        assertEquals(exitCode, terminal.exitCode(), terminal.err());
        assertTrue(terminal.err().contains(complaint), terminal.err());
        assertEquals(1, terminal.err().strip().lines().count(), "one sentence: " + terminal.err());
        assertEquals("", terminal.out());
    }
}
