package org.vaelab.data.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Dataset;
import org.vaelab.data.Progress;
import org.vaelab.data.StableRandom;
import org.vaelab.data.idx.IdxFormat;

@Timeout(60)
final class PublishedSetTest {

    @TempDir
    private Path downloads;

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(content);
        }
        return out.toByteArray();
    }

    /** Three images of 2 × 2 as EMNIST stores them, column by column, and their labels. */
    private static byte[] emnistArchive() throws IOException {
        byte[] images = ByteBuffer.allocate(16 + 12)
                .putInt(0x803)
                .putInt(3)
                .putInt(2)
                .putInt(2)
                .put(new byte[] {1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4})
                .array();
        byte[] labels = ByteBuffer.allocate(8 + 3)
                .putInt(0x801)
                .putInt(3)
                .put(new byte[] {1, 26, 1})
                .array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String split : List.of("byclass", "balanced", "letters")) {
                for (String part : List.of("train", "test")) {
                    zip.putNextEntry(new ZipEntry("gzip/emnist-" + split + "-" + part + "-images-idx3-ubyte.gz"));
                    zip.write(gzip(images));
                    zip.putNextEntry(new ZipEntry("gzip/emnist-" + split + "-" + part + "-labels-idx1-ubyte.gz"));
                    zip.write(gzip(labels));
                }
            }
        }
        return out.toByteArray();
    }

    private static PublishedSet emnist(URI mirror, byte[] archive) throws Exception {
        return new PublishedSet(
                "emnist",
                "EMNIST",
                562,
                List.of(mirror),
                List.of(new RemoteFile("gzip.zip", archive.length, hash("SHA-256", archive))),
                List.of(PublishedSets.emnist("letters"), PublishedSets.emnist("balanced")),
                true);
    }

    private static PublishedSet unmeasured(URI mirror, byte[] content) throws Exception {
        RemoteFile file = new RemoteFile("a.npz", -1, hash("SHA-1", content));
        return new PublishedSet(
                "a",
                "A",
                1,
                List.of(mirror),
                List.of(file),
                List.of(new SetPart("a", "A", "a", "a.npz", List.of(file))),
                false);
    }

    private static String hash(String algorithm, byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
    }

    @Test
    void ofAnArchiveOnlyTheChosenSplitsAreKept() throws Exception {
        byte[] archive = emnistArchive();
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(archive))) {
            PublishedSet emnist = emnist(mirror.address(), archive);
            assertFalse(emnist.isIn(downloads));
            emnist.into(downloads, Progress.silent());
            assertTrue(emnist.isIn(downloads));
            emnist.into(downloads, Progress.silent());
            assertEquals(List.of("/data/gzip.zip null"), mirror.requests(), "what is there is not fetched again");
        }
        try (var left = Files.walk(downloads)) {
            assertEquals(8, left.filter(Files::isRegularFile).count(), "four files a split and no archive");
        }
    }

    @Test
    void lettersStandUprightAndCountFromTheirFirst() throws Exception {
        byte[] archive = emnistArchive();
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(archive))) {
            emnist(mirror.address(), archive).into(downloads, Progress.silent());
        }
        Path letters = PublishedSets.emnist("letters").in(downloads);
        Dataset read = new IdxFormat().read(letters, Progress.silent());
        assertEquals("A", read.classNames().get(read.train().label(0)));
        assertEquals("Z", read.classNames().get(read.train().label(1)));
        assertEquals(3, read.train().value(0, 1), "rows and columns have changed places");
        assertEquals(2, read.train().value(0, 2));
    }

    @Test
    void anArchiveThatLacksAFileIsNamed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme"));
        }
        byte[] archive = out.toByteArray();
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(archive))) {
            PublishedSet emnist = emnist(mirror.address(), archive);
            var thrown = assertThrows(DownloadException.class, () -> emnist.into(downloads, Progress.silent()));
            assertTrue(thrown.getMessage().contains("emnist-letters-train-images"), thrown.getMessage());
        }
    }

    @Test
    void aFileOfUnknownLengthIsHeldToItsHash() throws Exception {
        byte[] content = new byte[50_000];
        new StableRandom(1).nextBytes(content);
        long[] total = {0};
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            unmeasured(mirror.address(), content).into(downloads, (done, all) -> total[0] = all);
        }
        assertArrayEquals(content, Files.readAllBytes(downloads.resolve("a/a.npz")));
        assertEquals(content.length, total[0], "the server said it");
        Files.delete(downloads.resolve("a/a.npz"));
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(new byte[50_000]))) {
            PublishedSet set = unmeasured(mirror.address(), content);
            var thrown = assertThrows(DownloadException.class, () -> set.into(downloads, Progress.silent()));
            assertTrue(thrown.getMessage().contains("other bytes than published"), thrown.getMessage());
        }
        assertFalse(Files.exists(downloads.resolve("a/a.npz")));
    }

    @Test
    void aFileOfUnknownLengthGoesOnWhereItWasCutOrIsFoundWhole() throws Exception {
        byte[] content = new byte[50_000];
        new StableRandom(2).nextBytes(content);
        Path partial = Files.createDirectories(downloads.resolve("a")).resolve("a.npz.part");
        Files.write(partial, Arrays.copyOf(content, 20_000));
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            unmeasured(mirror.address(), content).into(downloads, Progress.silent());
            assertEquals(List.of("/data/a.npz bytes=20000-"), mirror.requests());
        }
        Files.move(downloads.resolve("a/a.npz"), partial);
        try (LocalMirror mirror = new LocalMirror(PublishedSetTest::nothingAfterTheEnd)) {
            unmeasured(mirror.address(), content).into(downloads, Progress.silent());
        }
        assertArrayEquals(content, Files.readAllBytes(downloads.resolve("a/a.npz")));
    }

    private static void nothingAfterTheEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(416, -1);
    }
}
