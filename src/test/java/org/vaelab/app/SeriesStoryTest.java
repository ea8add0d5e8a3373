package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person keeps a sheet of every so many steps. */
final class SeriesStoryTest extends Story {

    @Test
    void theFilesAreOfExactlyTheMultiplesOfTheInterval(FxRobot robot) {
        awaitData(robot);
        fill(robot, "#training-epochs", "20");
        click(robot, "#step-training");
        await("the model has been trained", () -> step(robot) > 0);
        long first = step(robot);
        click(robot, "#samples-tab");
        Spinner<Integer> every = robot.lookup("#samples-series-every").query();
        robot.interact(() -> {
            every.getEditor().requestFocus();
            every.getEditor().selectAll();
        });
        robot.write("7").type(KeyCode.ENTER);
        await("every seventh step is chosen", () -> every.getValue() == 7);
        click(robot, "#samples-keep-series");
        // The trainer is told in the same moment.
        await(
                "the series has begun",
                () -> text(robot, "#samples-series-written").contains("samples-run-1"));
        click(robot, "#train");
        await("it has ended", () -> text(robot, "#training-notice").startsWith("Done"));
        long last = step(robot);
        List<String> wanted = Stream.iterate(first + (7 - first % 7) % 7, step -> step <= last, step -> step + 7)
                .map(step -> String.format("samples-%09d.png", step))
                .toList();
        await("every file is written and no other", () -> files(run(1)).equals(wanted));
        assertTrue(wanted.size() > 5, "there is something to see: " + wanted);
    }

    private Path run(int number) {
        return folder.resolve("samples-run-" + number);
    }

    private static List<String> files(Path run) {
        try (Stream<Path> files = Files.list(run)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
