package org.vaelab.data.idx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

final class IdxFileTest {

    private static final byte[] TWO_IMAGES = IdxBytes.images(2, 3, 4);
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheDefinitionSays() throws Exception {
        IdxFile read = IdxFile.read(IdxBytes.write(folder, "images", TWO_IMAGES), Progress.silent());
        assertEquals(List.of(2, 3, 4), read.header().sizes());
        assertArrayEquals(Arrays.copyOfRange(TWO_IMAGES, 16, 40), read.data());
    }

    @Test
    void readsGzipWhateverTheName() throws Exception {
        Path packed = IdxBytes.write(folder, "images", IdxBytes.gzip(TWO_IMAGES));
        Path unpackedByABrowser = IdxBytes.write(folder, "images.gz", TWO_IMAGES);
        byte[] expected = Arrays.copyOfRange(TWO_IMAGES, 16, 40);
        assertArrayEquals(expected, IdxFile.read(packed, Progress.silent()).data());
        assertArrayEquals(
                expected, IdxFile.read(unpackedByABrowser, Progress.silent()).data());
    }

    @Test
    void readsMoreThanOneChunk() throws Exception {
        byte[] images = IdxBytes.images(3000, 28, 28);
        List<Long> told = new ArrayList<>();
        IdxFile read =
                IdxFile.read(IdxBytes.write(folder, "images", IdxBytes.gzip(images)), (done, total) -> told.add(done));
        assertArrayEquals(Arrays.copyOfRange(images, 16, images.length), read.data());
        assertEquals(List.of(MEGABYTE, 2 * MEGABYTE, 3000L * 28 * 28), told);
    }

    static Stream<Arguments> damage() throws IOException {
        return Stream.of(
                Arguments.of("is cut short", new byte[0]),
                Arguments.of("is cut short", new byte[] {0, 0, 8}),
                Arguments.of("is cut short", Arrays.copyOf(TWO_IMAGES, 10)),
                Arguments.of(
                        "claims to hold 2 × 3 × 4 bytes, but is only 39 bytes long", Arrays.copyOf(TWO_IMAGES, 39)),
                Arguments.of("goes on after the 2 × 3 × 4 bytes", Arrays.copyOf(TWO_IMAGES, 41)),
                Arguments.of("goes on after", IdxBytes.gzip(Arrays.copyOf(TWO_IMAGES, 41))),
                Arguments.of("is cut short", IdxBytes.gzip(Arrays.copyOf(TWO_IMAGES, 39))),
                Arguments.of("is cut short", Arrays.copyOf(IdxBytes.gzip(TWO_IMAGES), 30)),
                Arguments.of("is damaged", corrupted(IdxBytes.gzip(TWO_IMAGES))),
                Arguments.of("is not an IDX file: it starts with 0x504b0304", magic(0x504b0304)),
                Arguments.of("is not an IDX file", magic(0x00000800)),
                Arguments.of("is not an IDX file", magic(0x00000805)),
                Arguments.of("holds numbers of type 0x0d", magic(0x00000d03)),
                Arguments.of("impossible size, 4294967295 in place 1", header(-1, 3, 4)),
                Arguments.of("impossible size, 2147483648 in place 2", header(2, Integer.MIN_VALUE, 4)),
                Arguments.of("impossible size, 0 in place 3", header(2, 3, 0)),
                Arguments.of("is cut short: it claims to hold 65536 × 256 × 256 bytes", header(65536, 256, 256)),
                Arguments.of("is cut short", header(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE)));
    }

    private static byte[] magic(int magic) {
        return ByteBuffer.allocate(40).putInt(magic).array();
    }

    private static byte[] header(int... sizes) {
        return IdxBytes.of(IdxBytes.IMAGES, sizes);
    }

    private static byte[] corrupted(byte[] gzip) {
        // The last eight bytes are the checksum and the length.
        gzip[gzip.length - 8] ^= 1;
        return gzip;
    }

    @ParameterizedTest
    @MethodSource("damage")
    void saysWhatIsWrongAndNamesTheFile(String complaint, byte[] bytes) throws IOException {
        Path file = IdxBytes.write(folder, "train-images-idx3-ubyte", bytes);
        var thrown = assertThrows(UnreadableDatasetException.class, () -> IdxFile.read(file, Progress.silent()));
        assertEquals(file, thrown.file());
        assertTrue(thrown.getMessage().startsWith(file + " "), thrown.getMessage());
        assertTrue(thrown.getMessage().contains(complaint), thrown.getMessage());
        assertTrue(
                thrown.getMessage().matches("(?s).*(get it anew|choose another file|convert it first)\\."),
                thrown.getMessage());
    }

    @Test
    void aFolderIsNotReadAsAFile() {
        var thrown = assertThrows(UnreadableDatasetException.class, () -> IdxFile.read(folder, Progress.silent()));
        assertTrue(thrown.getMessage().contains("is not an ordinary file"), thrown.getMessage());
    }

    @Test
    void aSmallFileCannotMakeUsAllocateWhatItClaims() throws IOException {
        byte[] header = header(1_000_000, 10, 200);
        assertAllocatesLittle(IdxBytes.write(folder, "plain", header));
        assertAllocatesLittle(IdxBytes.write(folder, "tiny.gz", IdxBytes.gzip(header)));
        // Zeros expand a thousandfold, so the claim of 2 GB contradicts nothing until the stream ends after 4 MB.
        byte[] believable = IdxBytes.gzip(Arrays.copyOf(header, 4 << 20));
        byte[] padded = Arrays.copyOf(believable, 2_000_000);
        assertAllocatesLittle(IdxBytes.write(folder, "believable.gz", padded));
    }

    private static void assertAllocatesLittle(Path file) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThrows(UnreadableDatasetException.class, () -> IdxFile.read(file, 8L << 30, Progress.silent()));
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertTrue(allocated < 32 * MEGABYTE, file + " made us allocate " + allocated + " bytes");
    }

    @Test
    void moreThanFitsInMemoryIsRefusedBeforeItIsRead() throws IOException {
        Path file = IdxBytes.write(folder, "large", header(1_000_000, 10, 200));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(16 + 2_000_000_000L);
        }
        var thrown = assertThrows(
                UnreadableDatasetException.class, () -> IdxFile.read(file, 1024 * MEGABYTE, Progress.silent()));
        assertTrue(thrown.getMessage().contains("1,024 MB of memory"), thrown.getMessage());
    }

    @Test
    void anInterruptEndsTheReading() throws IOException {
        Path file = IdxBytes.write(folder, "images", TWO_IMAGES);
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> IdxFile.read(file, Progress.silent()));
    }
}
