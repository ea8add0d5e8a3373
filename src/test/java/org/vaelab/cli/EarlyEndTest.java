package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.Launcher;
import org.vaelab.store.ModelFile;
import org.vaelab.store.UnreadableModelException;

class EarlyEndTest {

    private final List<String> happened = new ArrayList<>();
    private final EarlyEnd earlyEnd = new EarlyEnd(code -> happened.add("exit " + code));

    @TempDir
    private Path folder;

    @Test
    void theRunIsStoppedAndTheProcessEndsOnceAllIsWritten() {
        earlyEnd.guard(() -> {
            happened.add("stop");
            earlyEnd.close();
        });
        earlyEnd.end();
        assertEquals(List.of("stop", "exit 1"), happened);
    }

    @Test
    void withoutARunTheProcessSimplyEnds() {
        earlyEnd.end();
        assertEquals(List.of(), happened);
    }

    @Test
    void aProcessThatIsToldToEndSavesWhatItHas() throws IOException, InterruptedException, UnreadableModelException {
        Path model = folder.resolve("a.vaelab");
        Process process = train(model);
        try (BufferedReader err = process.errorReader()) {
            String line = err.readLine();
            while (line != null && !line.startsWith("epoch ")) {
                line = err.readLine();
            }
            process.toHandle().destroy();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still there");
            assertEquals(1, process.exitValue(), err.lines().toList().toString());
        } finally {
            process.destroyForcibly();
        }
        assertTrue(ModelFile.read(model).parameters().step() > 0);
    }

    private Process train(Path model) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Duser.home=" + folder,
                        Launcher.class.getName(),
                        "train",
                        "--data",
                        "strokes",
                        "--hidden",
                        "16",
                        "--seconds",
                        "600",
                        "--out",
                        model.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
