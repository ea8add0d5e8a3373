package org.vaelab.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @TempDir
    private Path folder;

    private final Notices notices = new Notices(Runnable::run);
    private final SheetSeries series =
            new SheetSeries("samples", Runnable::run, Runnable::run, notices, new Messages(Locale.ENGLISH));

    @Test
    void oneFileIsWrittenForEachIntervalNumberedByItsStep() throws IOException {
        series.start(folder);
        for (long step : new long[] {0, 20, 990, 1000, 1010, 2985, 3005}) {
            series.offer(step, () -> SHEET);
        }
        assertEquals(
                List.of(
                        "samples-000000000.png",
                        "samples-000001000.png",
                        "samples-000002985.png",
                        "samples-000003005.png"),
                files());
        assertEquals(4, series.writtenProperty().get());
    }

    @Test
    void aFileHasTheSheetsPixels() throws IOException {
        series.start(folder);
        series.offer(1000, () -> SHEET);
        var read = ImageIO.read(folder.resolve("samples-000001000.png").toFile());
        assertArrayEquals(SHEET.argb(), read.getRGB(0, 0, 2, 1, null, 0, 2));
    }

    @Test
    void nothingIsWrittenBeforeTheStartOrAfterTheStop() throws IOException {
        series.offer(1000, () -> SHEET);
        series.start(folder);
        series.stop();
        series.offer(2000, () -> SHEET);
        assertEquals(List.of(), files());
    }

    @Test
    void anOlderSeriesIsNotOverwrittenAndThePersonIsTold() throws IOException {
        Path older = Files.writeString(folder.resolve("samples-000001000.png"), "older");
        series.start(folder);
        assertFalse(series.runningProperty().get());
        assertTrue(notice().contains("samples-000001000.png is there already"), notice());
        assertEquals("older", Files.readString(older));
    }

    @Test
    void aSeriesOfAnotherSubjectIsNoHindrance() throws IOException {
        Files.writeString(folder.resolve("reconstructions-000001000.png"), "other");
        series.start(folder);
        assertTrue(series.runningProperty().get());
    }

    @Test
    void aModelThatBeginsAnewEndsTheSeriesInsteadOfOverwritingIt() throws IOException {
        series.start(folder);
        series.offer(0, () -> SHEET);
        series.offer(5000, () -> SHEET);
        byte[] first = Files.readAllBytes(folder.resolve("samples-000000000.png"));
        series.offer(0, () -> new ArgbImage(1, 1, new int[] {1}));
        assertFalse(series.runningProperty().get());
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("samples-000000000.png")));
    }

    @Test
    void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        series.start(file.resolve("sub"));
        assertFalse(series.runningProperty().get());
        assertTrue(notice().startsWith("The series stopped, because"), notice());
    }

    private String notice() {
        return Objects.requireNonNull(notices.latestProperty().get()).sentence();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
