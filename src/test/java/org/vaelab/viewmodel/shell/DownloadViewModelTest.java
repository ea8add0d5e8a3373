package org.vaelab.viewmodel.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.download.Downloads;
import org.vaelab.data.download.LocalMirror;
import org.vaelab.data.download.PublishedSet;
import org.vaelab.data.download.RemoteFile;
import org.vaelab.data.download.SetPart;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.shell.DownloadViewModel.State;

@Timeout(120)
final class DownloadViewModelTest {

    private static final byte[] CONTENT = new byte[3 << 20];

    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final ExecutorService io = Executors.newCachedThreadPool();
    /** A second a look. */
    private final AtomicLong clock = new AtomicLong();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        io.shutdownNow();
    }

    private DownloadViewModel download(LocalMirror mirror) throws NoSuchAlgorithmException {
        return download(mirror, folder);
    }

    private DownloadViewModel download(LocalMirror mirror, Path into) throws NoSuchAlgorithmException {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT));
        List<RemoteFile> files = List.of(new RemoteFile("images.gz", CONTENT.length, hash));
        SetPart part = new SetPart("mnist", "MNIST", "mnist", "", files);
        PublishedSet set =
                new PublishedSet("mnist", "MNIST", 3, List.of(mirror.address()), files, List.of(part), false);
        return new DownloadViewModel(
                new Downloads(List.of(set), into),
                io,
                ui::add,
                () -> clock.addAndGet(1_000_000_000L),
                new Messages(Locale.ENGLISH));
    }

    private void runUiUntil(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Objects.requireNonNull(ui.poll(60, TimeUnit.SECONDS), "nothing more happened")
                    .run();
        }
    }

    @Test
    void whatComesIsKeptAndSaidToBeDone() throws Exception {
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(CONTENT))) {
            DownloadViewModel model = download(mirror);
            assertEquals(State.IDLE, model.stateProperty().get());
            model.start();
            assertEquals(State.RUNNING, model.stateProperty().get());
            assertEquals(TaskViewModel.UNKNOWN, model.fractionProperty().get());
            runUiUntil(() -> model.stateProperty().get() == State.DONE);
            assertEquals(1, model.fractionProperty().get());
            assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("mnist/images.gz")));
        }
    }

    @Test
    void howMuchHasComeAndHowFastIsSaid() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        try (LocalMirror mirror = new LocalMirror(LocalMirror.stallingAfter(2 << 20, CONTENT, released))) {
            DownloadViewModel model = download(mirror);
            model.start();
            runUiUntil(() -> model.textProperty().get().startsWith("2.0 of 3.0 MB"));
            assertEquals(2.0 / 3, model.fractionProperty().get(), 0.02);
            assertTrue(
                    model.textProperty().get().endsWith("MB/s"),
                    model.textProperty().get());
            model.cancel();
            released.countDown();
        }
    }

    @Test
    void aFailureIsOneSentenceAndTheNextTryGoesOnFromWhatCame() throws Exception {
        int[] tries = {0};
        LocalMirror.Answer answer = exchange -> (tries[0]++ == 0
                        ? LocalMirror.cuttingShortAfter(1 << 20, CONTENT)
                        : LocalMirror.serving(CONTENT))
                .to(exchange);
        try (LocalMirror mirror = new LocalMirror(answer)) {
            DownloadViewModel model = download(mirror);
            model.start();
            runUiUntil(() -> model.stateProperty().get() == State.FAILED);
            assertTrue(
                    model.textProperty().get().contains("could not be downloaded"),
                    model.textProperty().get());
            model.start();
            runUiUntil(() -> model.stateProperty().get() == State.DONE);
            assertTrue(
                    mirror.requests().stream().anyMatch(request -> request.contains("bytes=")),
                    "it went on: " + mirror.requests());
        }
    }

    @Test
    void whoCancelsIsBackAtTheStartAndWhatComesLateChangesNothing() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        try (LocalMirror mirror = new LocalMirror(LocalMirror.stallingAfter(1 << 20, CONTENT, released))) {
            DownloadViewModel model = download(mirror);
            model.start();
            runUiUntil(() -> model.fractionProperty().get() > 0);
            model.cancel();
            assertEquals(State.IDLE, model.stateProperty().get());
            released.countDown();
            io.shutdown();
            assertTrue(io.awaitTermination(60, TimeUnit.SECONDS));
            for (Runnable late = ui.poll(); late != null; late = ui.poll()) {
                late.run();
            }
            assertEquals(State.IDLE, model.stateProperty().get());
            assertFalse(Files.exists(folder.resolve("mnist/images.gz")));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsAFailureToo() throws Exception {
        Files.createFile(folder.resolve("file"));
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(CONTENT))) {
            DownloadViewModel model = download(mirror, folder.resolve("file"));
            model.start();
            runUiUntil(() -> model.stateProperty().get() == State.FAILED);
            assertTrue(
                    model.textProperty().get().contains("file"),
                    model.textProperty().get());
        }
    }

    @Test
    void choosingSaysWhatWouldComeFromWhereAndFetchesNothing() throws Exception {
        try (LocalMirror mirror = new LocalMirror(LocalMirror.serving(CONTENT))) {
            DownloadViewModel model = download(mirror);
            model.select(model.sets().get(0));
            assertEquals("MNIST: 3 MB from 127.0.0.1.", model.textProperty().get());
            model.start();
            runUiUntil(() -> model.stateProperty().get() == State.DONE);
            model.select(model.sets().get(0));
            assertEquals(
                    "MNIST is on this machine already; Start opens it.",
                    model.textProperty().get());
            assertEquals(1, mirror.requests().size());
        }
    }
}
