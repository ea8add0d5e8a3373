package org.vaelab.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Path file = folder.resolve("new").resolve("settings.json");
        Map<String, String> settings = Map.of("theme", "dark", "last <folder>", "/data/数据 \"x\"");
        new SettingsFile(file).write(settings);
        assertEquals(settings, new SettingsFile(file).read());
    }

    @Test
    void isEmptyBeforeTheFirstWrite() {
        assertEquals(Map.of(), new SettingsFile(folder.resolve("settings.json")).read());
    }

    @Test
    void passesOverWhatHasNoText() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"theme\": null, \"width\": 1440}");
        assertEquals(Map.of("width", "1440"), new SettingsFile(file).read());
    }

    @Test
    void aFileTooLargeForSettingsIsNotReadIntoMemory() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"theme\": \"dark\"" + " ".repeat(1 << 20) + "}");
        assertEquals(Map.of(), new SettingsFile(file).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"theme\": \"da", "[1, 2]", "{\"theme\": {}}", "\u0000\u0001", "null"})
    void aDamagedFileIsKeptAsideAndTheDefaultsHold(String damaged) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, damaged);
        assertEquals(Map.of(), new SettingsFile(file).read());
        assertFalse(Files.exists(file));
        assertEquals(damaged, Files.readString(folder.resolve("settings.json.damaged")));
    }
}
