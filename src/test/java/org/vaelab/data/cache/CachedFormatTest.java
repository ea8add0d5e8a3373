package org.vaelab.data.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Dataset;
import org.vaelab.data.Fuzz;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

final class CachedFormatTest {

    @TempDir
    private Path folder;

    private final CountingFormat format = new CountingFormat();
    private Path data = Path.of("");
    private Path kept = Path.of("");

    @BeforeEach
    void makeData() throws IOException {
        data = Files.createDirectories(folder.resolve("数据"));
        kept = folder.resolve("kept");
        for (int i = 0; i < 30; i++) {
            Files.write(data.resolve("image" + i), new byte[] {(byte) i, (byte) -i, 3, 4});
        }
    }

    private Dataset open(Path path) throws Exception {
        return cached(new ImageCache(kept)).read(path, Progress.silent());
    }

    private CachedFormat cached(ImageCache cache) {
        return new CachedFormat(format, cache, 1);
    }

    @Test
    void whatWasReadOnceIsOpenedAgainWithoutReadingItsFiles() throws Exception {
        Dataset first = open(data);
        Dataset second = open(data);
        assertEquals(1, format.readings);
        assertSame(first, second);
    }

    @Test
    void filesThatMovedTogetherAreStillKnown() throws Exception {
        open(data);
        Path moved = Files.move(data, folder.resolve("moved"));
        Dataset read = open(moved);
        assertEquals(1, format.readings);
        assertEquals("moved", read.name());
        assertEquals(moved.toString(), read.location());
    }

    @Test
    void aChangedFileIsReadAnew() throws Exception {
        open(data);
        Path file = data.resolve("image3");
        Files.write(file, new byte[] {9, 9, 9, 9});
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertEquals(30, all(open(data)).stream().filter(image -> image[2] >= 3).count());
        assertEquals(2, format.readings);
        Files.delete(file);
        assertEquals(29, all(open(data)).size());
    }

    @Test
    void whatIsKeptCanBeGivenUp() throws Exception {
        CachedFormat cached = cached(new ImageCache(kept));
        assertFalse(cached.isKept(data));
        cached.read(data, Progress.silent());
        assertTrue(cached.isKept(data));
        cached.giveUp(data);
        assertFalse(cached.isKept(data));
        try (var left = Files.list(kept)) {
            assertEquals(List.of(), left.toList());
        }
        cached.giveUp(data);
        cached.giveUp(folder.resolve("nowhere"));
        assertFalse(cached.isKept(folder.resolve("nowhere")));
    }

    @Test
    void fewBytesAreNotKept() throws Exception {
        new CachedFormat(format, new ImageCache(kept), 121).read(data, Progress.silent());
        assertFalse(Files.exists(kept));
    }

    @Test
    void aFullDiskIsToldAndDoesNotHinderTheReading() throws Exception {
        int[] bytes = {0};
        Disk full = new Disk(0, (channel, source, at) -> {
            bytes[0] += source.remaining();
            if (bytes[0] > 60) {
                throw new IOException("No space left on device");
            }
            return channel.write(source, at);
        });
        Dataset read = cached(new ImageCache(kept, Long.MAX_VALUE, full)).read(data, Progress.silent());
        assertToldAndWhole(read);
    }

    @Test
    void aDiskThatIsNearlyFullIsLeftAlone() throws Exception {
        Disk nearlyFull = new Disk(Long.MAX_VALUE / 2, FileChannel::write);
        assertToldAndWhole(
                cached(new ImageCache(kept, Long.MAX_VALUE, nearlyFull)).read(data, Progress.silent()));
    }

    @Test
    void aCacheThatCannotBeMadeIsToldAndDoneWithout() throws Exception {
        Files.write(kept, new byte[1]);
        Dataset read = open(data);
        assertEquals(30, all(read).size());
        assertTrue(said(read).contains("There is no room in " + kept), said(read));
    }

    private void assertToldAndWhole(Dataset read) throws IOException {
        assertEquals(30, all(read).size());
        assertTrue(said(read).contains("There is no room in " + kept), said(read));
        try (var left = Files.list(kept)) {
            assertEquals(List.of(), left.toList(), "nothing half stays behind");
        }
    }

    @Test
    void whenThereIsTooMuchWhatWasUsedLongestAgoGoes() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.write(other.resolve("a"), new byte[] {1, 2, 3, 4});
        Files.write(other.resolve("b"), new byte[] {1, 2, 3, 5});
        ImageCache small = new ImageCache(kept, 1, Disk.REAL);
        cached(small).read(data, Progress.silent());
        cached(small).read(other, Progress.silent());
        cached(small).read(other, Progress.silent());
        assertEquals(2, format.readings);
        cached(small).read(data, Progress.silent());
        assertEquals(3, format.readings);
    }

    @Test
    void everyDamageToAKeptFileMakesItReadAnewOrNothing() throws Exception {
        open(data);
        Dataset first = format.read(data, Progress.silent());
        Path file;
        try (var files = Files.list(kept)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] valid = Files.readAllBytes(file);
        String key = String.valueOf(file.getFileName()).replace(".images", "");
        Fuzz.everyDamageIsSurvived(
                file,
                valid,
                any -> new ImageCache(kept)
                        .find(key, data)
                        .ifPresent(found -> assertEquals(first.classNames(), found.classNames())));
        Files.write(file, new byte[3]);
        assertSame(first, open(data));
    }

    @Test
    void cancellingLeavesNothingBehind() throws Exception {
        format.interrupting = true;
        assertThrows(InterruptedException.class, () -> open(data));
        try (var left = Files.list(kept)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aRefusalIsPassedOnAndNotKept() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(empty.resolve("images"));
        Files.write(data.resolve("image31"), new byte[3]);
        assertThrows(UnreadableDatasetException.class, () -> open(data));
        assertThrows(UnreadableDatasetException.class, () -> open(data));
    }

    private static void assertSame(Dataset expected, Dataset actual) {
        assertEquals(expected.name(), actual.name());
        assertEquals(expected.location(), actual.location());
        assertEquals(expected.classNames(), actual.classNames());
        assertEquals(said(expected), said(actual));
        assertEquals(expected.train().count(), actual.train().count());
        for (int i = 0; i < expected.train().count(); i++) {
            assertEquals(expected.train().label(i), actual.train().label(i));
        }
        assertFalse(expected.train().names().isEmpty());
        assertEquals(expected.train().names(), actual.train().names());
        assertEquals(expected.heldOut().names(), actual.heldOut().names());
        assertArrayEquals(all(expected).toArray(), all(actual).toArray());
    }

    private static List<int[]> all(Dataset dataset) {
        return List.of(dataset.train(), dataset.heldOut()).stream()
                .flatMap(CachedFormatTest::images)
                .toList();
    }

    private static Stream<int[]> images(ImageSet set) {
        float[] read = new float[set.shape().size()];
        return IntStream.range(0, set.count()).mapToObj(image -> {
            set.read(image, read, 0);
            int[] values = IntStream.range(0, read.length)
                    .map(pixel -> set.value(image, pixel))
                    .toArray();
            assertEquals(values[0] / 255f, read[0], "both ways to read agree");
            return values;
        });
    }

    private static String said(Dataset dataset) {
        return String.join(
                "\n",
                dataset.report().lines().stream().map(line -> line.inEnglish()).toList());
    }
}
