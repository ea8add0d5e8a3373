package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.fake.FakeEngine;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.VaeConfig;

/** What the command line says of itself. */
final class UsageTest {

    private final Terminal terminal = new Terminal(new FakeEngine());

    @ParameterizedTest
    @ValueSource(strings = {"train", "evaluate", "encode", "decode", "grid", "export-data", "bench"})
    void everyCommandExplainsItself(String command) {
        terminal.run(command, "--help");
        assertEquals(0, terminal.exitCode());
        assertTrue(terminal.out().contains("vae-lab " + command), terminal.out());
        terminal.out()
                .lines()
                .filter(line -> line.matches(" {2}(  |-.,) --.*"))
                .forEach(line -> assertTrue(line.matches(" {2}.*--\\S+ .*[a-z].*"), "without an explanation: " + line));
    }

    @Test
    void howManyNumbersACodeMayHaveIsSaidAlikeEverywhere() throws IOException {
        Messages messages = new Messages(Locale.ENGLISH);
        String range = "1 to " + VaeConfig.MAX_LATENT_DIM;
        assertTrue(messages.get("training.latent-dim-tip").contains(range + ";"), "the form's tooltip");
        assertTrue(Files.readString(Path.of("README.md")).contains("a code of " + range + " numbers"), "the README");
        terminal.run("train", "--help");
        assertTrue(terminal.out().contains("Dimensions of the code, " + range + ";"), terminal.out());
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        terminal.run("--help");
        assertEquals(0, terminal.exitCode());
        assertTrue(terminal.out().contains("export-data"), terminal.out());
        terminal.run("dance");
        assertEquals(2, terminal.exitCode());
    }
}
