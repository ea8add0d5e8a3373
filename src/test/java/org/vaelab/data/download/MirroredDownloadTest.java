package org.vaelab.data.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Progress;
import org.vaelab.data.StableRandom;

/** Against servers on this machine that fail in every way that servers do. */
@Timeout(60)
final class MirroredDownloadTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final int HALF = 100_000;

    private final byte[] content = new byte[2 * HALF];

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        new StableRandom(1).nextBytes(content);
    }

    @Test
    void bringsEachFileUnderItsName() throws Exception {
        List<Long> told = new ArrayList<>();
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            RemoteFile first = published("first.gz");
            RemoteFile second = published("second.gz");
            new MirroredDownload("Test", List.of(first, second), List.of(mirror.address()), LONG)
                    .into(folder.resolve("new"), (done, total) -> {
                        assertEquals(2L * content.length, total);
                        told.add(done);
                    });
            assertEquals(List.of("/data/first.gz null", "/data/second.gz null"), mirror.requests());
        }
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("new/first.gz")));
        assertEquals(List.of("first.gz", "second.gz"), list(folder.resolve("new")));
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(2L * content.length, told.get(told.size() - 1));
    }

    @Test
    void whatIsThereIsNotFetchedAgain() throws Exception {
        Files.write(folder.resolve("file"), content);
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            download(LONG, mirror.address());
            assertEquals(List.of(), mirror.requests());
        }
    }

    @Test
    void aDamagedFileIsReplaced() throws Exception {
        Files.write(folder.resolve("file"), new byte[content.length]);
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            download(LONG, mirror.address());
        }
        assertArrived();
    }

    @Test
    void theSecondMirrorHelpsWhenTheFirstRefusesOrHasNothing() throws Exception {
        try (LocalMirror empty = new LocalMirror(LocalMirror.refusingWith(404));
                LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            download(LONG, nobodyThere(), empty.address(), mirror.address());
            assertEquals(List.of("/data/file null"), empty.requests());
        }
        assertArrived();
    }

    @Test
    void whenAllFailTheSentenceSaysHowAndWhatToDo() throws Exception {
        try (LocalMirror empty = new LocalMirror(LocalMirror.refusingWith(404))) {
            URI nobody = nobodyThere();
            var thrown = assertThrows(DownloadException.class, () -> download(LONG, nobody, empty.address()));
            assertEquals(
                    "Test could not be downloaded (file: 127.0.0.1 could not be reached; 127.0.0.1 answered 404). Check the network"
                            + " and try again, which goes on from here, or get the files elsewhere and open their folder.",
                    thrown.getMessage());
        }
    }

    @Test
    void whatACutConnectionBroughtIsNotFetchedTwice() throws Exception {
        try (LocalMirror cutting = new LocalMirror(LocalMirror.cuttingShortAfter(HALF, content))) {
            var thrown = assertThrows(DownloadException.class, () -> download(LONG, cutting.address()));
            assertTrue(thrown.getMessage().contains("broke off after "), thrown.getMessage());
        }
        long kept = Files.size(folder.resolve("file.part"));
        assertTrue(kept > 0 && kept <= HALF, kept + " bytes kept");
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            download(LONG, mirror.address());
            assertEquals(List.of("/data/file bytes=" + kept + "-"), mirror.requests());
        }
        assertArrived();
    }

    @Test
    void aServerThatCannotGoOnStartsAnew() throws Exception {
        Files.write(folder.resolve("file.part"), Arrays.copyOf(content, HALF));
        try (LocalMirror mirror = new LocalMirror(LocalMirror.servingWithoutRanges(content))) {
            download(LONG, mirror.address());
        }
        assertArrived();
    }

    @Test
    void aRangeThatTheServerRefusesIsGivenUp() throws Exception {
        Files.write(folder.resolve("file.part"), Arrays.copyOf(content, HALF));
        try (LocalMirror refusing = new LocalMirror(LocalMirror.refusingWith(416));
                LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            download(LONG, refusing.address(), mirror.address());
            assertEquals(List.of("/data/file null"), mirror.requests());
        }
        assertArrived();
    }

    @Test
    void aDamagedPartIsFetchedAgainFromTheSameMirror() throws Exception {
        Files.write(folder.resolve("file.part"), new byte[HALF]);
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            download(LONG, mirror.address());
            assertEquals(List.of("/data/file bytes=" + HALF + "-", "/data/file null"), mirror.requests());
        }
        assertArrived();
    }

    @Test
    void aPartLongerThanTheFileIsForgotten() throws Exception {
        Files.write(folder.resolve("file.part"), new byte[content.length + 1]);
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            download(LONG, mirror.address());
            assertEquals(List.of("/data/file null"), mirror.requests());
        }
        assertArrived();
    }

    @Test
    void wrongBytesNeverArrive() throws Exception {
        byte[] wrong = content.clone();
        wrong[HALF] ^= 1;
        try (LocalMirror wrongMirror = new LocalMirror(LocalMirror.serving(wrong));
                LocalMirror longMirror =
                        new LocalMirror(LocalMirror.serving(Arrays.copyOf(content, content.length + 1)));
                LocalMirror shortMirror = new LocalMirror(LocalMirror.serving(Arrays.copyOf(content, HALF)))) {
            var thrown = assertThrows(
                    DownloadException.class,
                    () -> download(LONG, wrongMirror.address(), longMirror.address(), shortMirror.address()));
            assertTrue(thrown.getMessage().contains("sent other bytes than published"), thrown.getMessage());
            assertTrue(thrown.getMessage().contains("sent more than the file's 200,000 bytes"), thrown.getMessage());
            assertTrue(thrown.getMessage().contains("broke off after 100,000 of 200,000 bytes"), thrown.getMessage());
        }
        assertEquals(List.of("file.part"), list(folder));
    }

    @Test
    void aMirrorThatFallsSilentIsLeft() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        try (LocalMirror silent = new LocalMirror(LocalMirror.stallingAfter(HALF, content, released));
                LocalMirror mute = new LocalMirror(exchange -> released.await());
                LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            download(SHORT, mute.address(), silent.address(), mirror.address());
            released.countDown();
            assertEquals(1, mute.requests().size());
            assertEquals(1, silent.requests().size());
        }
        assertArrived();
    }

    @Test
    void anInterruptCancelsAtOnceAndKeepsWhatArrived() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch someArrived = new CountDownLatch(1);
        CompletableFuture<Void> ended = new CompletableFuture<>();
        try (LocalMirror slow = new LocalMirror(LocalMirror.stallingAfter(HALF, content, released))) {
            Thread downloading = new Thread(() -> {
                try {
                    download(LONG, (done, total) -> someArrived.countDown(), slow.address());
                    ended.complete(null);
                } catch (DownloadException | InterruptedException e) {
                    ended.completeExceptionally(e);
                }
            });
            downloading.start();
            someArrived.await();
            downloading.interrupt();
            var thrown = assertThrows(ExecutionException.class, ended::get);
            assertTrue(thrown.getCause() instanceof InterruptedException, () -> String.valueOf(thrown.getCause()));
            released.countDown();
        }
        assertTrue(Files.size(folder.resolve("file.part")) > 0);
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(content))) {
            download(LONG, mirror.address());
            assertTrue(
                    mirror.requests().get(0).startsWith("/data/file bytes="),
                    mirror.requests().get(0));
        }
        assertArrived();
    }

    @Test
    void aDiskThatRefusesIsNotTheMirrorsFault() throws Exception {
        Path inTheWay = Files.createFile(folder.resolve("in the way"));
        var thrown = assertThrows(
                DownloadException.class,
                () -> new MirroredDownload("Test", List.of(published("file")), List.of(nobodyThere()), LONG)
                        .into(inTheWay, Progress.silent()));
        assertTrue(thrown.getMessage().startsWith("Test could not be kept in " + inTheWay), thrown.getMessage());
    }

    private void download(Duration patience, URI... mirrors) throws DownloadException, InterruptedException {
        download(patience, Progress.silent(), mirrors);
    }

    private void download(Duration patience, Progress progress, URI... mirrors)
            throws DownloadException, InterruptedException {
        new MirroredDownload("Test", List.of(published("file")), List.of(mirrors), patience).into(folder, progress);
    }

    private RemoteFile published(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new RemoteFile(name, content.length, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertArrived() throws IOException {
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("file")));
        assertEquals(List.of("file"), list(folder));
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** An address at which nothing listens any more. */
    private static URI nobodyThere() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }
    }
}
