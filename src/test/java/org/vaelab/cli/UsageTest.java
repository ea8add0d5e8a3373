package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.fake.FakeEngine;

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
    void withoutACommandTheUsageIsShown() {
        terminal.run("--help");
        assertEquals(0, terminal.exitCode());
        assertTrue(terminal.out().contains("export-data"), terminal.out());
        terminal.run("dance");
        assertEquals(2, terminal.exitCode());
    }
}
