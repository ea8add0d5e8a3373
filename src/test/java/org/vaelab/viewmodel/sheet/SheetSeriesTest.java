package org.vaelab.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.viewmodel.Notices;

final class SheetSeriesTest {

    private static final ArgbImage SHEET = new ArgbImage(2, 1, new int[] {0xff123456, 0xffffffff});

    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private final Notices notices = new Notices(Runnable::run);
    private final SheetSeries series = new SheetSeries("samples", Runnable::run, Runnable::run, notices, MESSAGES);

    @Test
    void everyMultipleOfTheIntervalIsAFileAndNothingElseIs() throws IOException {
        series.start(folder);
        for (long step : new long[] {0, 20, 990, 1000, 1000, 1010, 2000}) {
            offer(step);
        }
        assertEquals(List.of("samples-000000000.png", "samples-000001000.png", "samples-000002000.png"), files(1));
        assertEquals(3, series.writtenProperty().get());
    }

    @Test
    void aFileHasTheSheetsPixels() throws IOException {
        series.start(folder);
        offer(1000);
        var read = ImageIO.read(run(1).resolve("samples-000001000.png").toFile());
        assertArrayEquals(SHEET.argb(), read.getRGB(0, 0, 2, 1, null, 0, 2));
    }

    @Test
    void nothingIsWrittenBeforeTheStartOrAfterTheStop() throws IOException {
        offer(1000);
        series.start(folder);
        series.stop();
        offer(2000);
        assertEquals(List.of(), files(1));
    }

    @Test
    void anOlderSeriesIsLeftAloneAndTheNewOneGoesBesideIt() throws IOException {
        Path older = Files.createDirectory(folder.resolve("samples-run-1")).resolve("samples-000001000.png");
        Files.writeString(older, "older");
        series.start(folder);
        offer(1000);
        assertEquals("older", Files.readString(older));
        assertEquals(List.of("samples-000001000.png"), files(2));
    }

    @Test
    void fewerStepsThanBeforeAreAnotherRunWithAnotherFolder() throws IOException {
        series.start(folder);
        for (long step : new long[] {0, 5000, 0, 3000}) {
            offer(step);
        }
        assertEquals(List.of("samples-000000000.png", "samples-000005000.png"), files(1));
        assertEquals(List.of("samples-000000000.png", "samples-000003000.png"), files(2));
        assertEquals(2, series.writtenProperty().get());
        assertTrue(series.runningProperty().get());
    }

    @Test
    void anotherRunHasAnotherFolderHoweverManyStepsItHas() throws IOException {
        series.start(folder);
        offer(1000);
        series.offer(2, 1000, () -> SHEET);
        series.offer(2, 4000, () -> SHEET);
        assertEquals(List.of("samples-000001000.png"), files(1));
        assertEquals(List.of("samples-000001000.png", "samples-000004000.png"), files(2));
    }

    @Test
    void whileAFolderIsMadeNothingIsLostAndNothingGoesIntoTheOldOne() throws IOException {
        Deque<Runnable> waiting = new ArrayDeque<>();
        SheetSeries slow = new SheetSeries("samples", waiting::add, Runnable::run, notices, MESSAGES);
        slow.start(folder);
        waiting.remove().run();
        slow.offer(1, 9000, () -> SHEET);
        slow.offer(2, 0, () -> SHEET);
        slow.offer(2, 1000, () -> SHEET);
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertEquals(List.of("samples-000009000.png"), files(1));
        assertEquals(List.of("samples-000000000.png", "samples-000001000.png"), files(2));
    }

    @Test
    void aFileInTheWayStopsTheSeriesAndThePersonIsTold() throws IOException {
        series.start(folder);
        Files.createFile(run(1).resolve("samples-000001000.png"));
        offer(1000);
        assertFalse(series.runningProperty().get());
        assertEquals(notice(), series.failureProperty().get());
        series.start(folder);
        assertEquals("", series.failureProperty().get());
    }

    @Test
    void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        series.start(file.resolve("sub"));
        assertFalse(series.runningProperty().get());
        assertTrue(notice().startsWith("The series stopped, because"), notice());
    }

    private void offer(long step) {
        series.offer(1, step, () -> SHEET);
    }

    private Path run(int number) {
        return folder.resolve("samples-run-" + number);
    }

    private String notice() {
        return Objects.requireNonNull(notices.latestProperty().get()).sentence();
    }

    private List<String> files(int run) throws IOException {
        try (Stream<Path> files = Files.list(run(run))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
