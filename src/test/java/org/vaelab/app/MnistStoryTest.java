package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.data.download.Downloads;
import org.vaelab.data.download.LocalMirror;
import org.vaelab.data.download.PublishedSet;
import org.vaelab.data.download.RemoteFile;
import org.vaelab.data.download.SetPart;
import org.vaelab.data.idx.IdxExport;
import org.vaelab.fake.Fakes;

/** A person has no data yet, and gets MNIST; a server on this machine has a small one. */
final class MnistStoryTest extends Story {

    private final Map<String, byte[]> published = new TreeMap<>();
    private volatile boolean broken;
    private final LocalMirror mirror = mirror();

    private LocalMirror mirror() {
        try {
            return new LocalMirror(exchange -> {
                String name = Path.of(exchange.getRequestURI().getPath())
                        .getFileName()
                        .toString();
                byte[] content = published.get(name);
                (broken || content == null ? LocalMirror.refusingWith(503) : LocalMirror.serving(content)).to(exchange);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stopServing() {
        mirror.close();
    }

    @Override
    Downloads downloads() {
        try {
            Path made = Files.createDirectories(folder.resolve("published"));
            IdxExport.write(Fakes.dataset(43, 20), made);
            try (var files = Files.list(made)) {
                for (Path file : files.toList()) {
                    published.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<RemoteFile> files = published.entrySet().stream()
                .map(file -> new RemoteFile(file.getKey(), file.getValue().length, sha256(file.getValue())))
                .toList();
        Path downloads = folder.resolve("downloads");
        // Its id is what is opened, and the program of this story knows no built-in of that name.
        SetPart part = new SetPart(downloads.resolve("mnist").toString(), "MNIST", "mnist", "", files);
        return new Downloads(
                List.of(new PublishedSet("mnist", "MNIST", 1, List.of(mirror.address()), files, List.of(part), false)),
                downloads);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void start(FxRobot robot) {
        fire(robot, "menu-file-getData");
        await("the dialog is there", () -> isThere(robot, "#download-start"));
        click(robot, "#download-start");
    }

    @Test
    void whatIsDownloadedBecomesTheData(FxRobot robot) {
        awaitData(robot);
        start(robot);
        await("its images are shown", () -> text(robot, "#status-data").contains("43"));
        assertTrue(!isThere(robot, "#download-dialog"), "the dialog has gone");
    }

    @Test
    void aServerThatFailsIsNamedAndASecondTryGoesOn(FxRobot robot) {
        awaitData(robot);
        broken = true;
        start(robot);
        await(
                "the failure is told",
                () -> isThere(robot, "#download-start")
                        && text(robot, "#download-start").equals("Try again"));
        assertTrue(text(robot, "#download-text").contains("503"), text(robot, "#download-text"));
        assertTrue(text(robot, "#status-data").contains(imageCount()), "the data are the ones before");
        broken = false;
        click(robot, "#download-start");
        await("its images are shown", () -> text(robot, "#status-data").contains("43"));
    }
}
