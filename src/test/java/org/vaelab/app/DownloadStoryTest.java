package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.data.download.Downloads;
import org.vaelab.data.download.LocalMirror;
import org.vaelab.data.download.PublishedSet;
import org.vaelab.data.download.RemoteFile;
import org.vaelab.data.download.SetPart;

/** A person gets a public data set. */
final class DownloadStoryTest extends Story {

    private static final byte[] IMAGES = ByteBuffer.allocate(16 + 41 * 28 * 28)
            .putInt(0x803)
            .putInt(41)
            .putInt(28)
            .putInt(28)
            .array();

    private final LocalMirror mirror = mirror();

    private static LocalMirror mirror() {
        try {
            return new LocalMirror(DownloadStoryTest::serve);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(HttpExchange exchange) throws IOException, InterruptedException {
        LocalMirror.serving(IMAGES).to(exchange);
    }

    @Override
    Downloads downloads() {
        return new Downloads(
                List.of(set("mnist", "MNIST", 9), set("kmnist", "KMNIST", 8)), folder.resolve("downloads"));
    }

    private PublishedSet set(String id, String title, int megabytes) {
        List<RemoteFile> files = List.of(new RemoteFile("train-images-idx3-ubyte", IMAGES.length, hash()));
        SetPart part = new SetPart(folder.resolve("downloads").resolve(id).toString(), title, id, "", files);
        List<URI> mirrors = List.of(mirror.address());
        return new PublishedSet(id, title, megabytes, mirrors, files, List.of(part), false);
    }

    private static String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(IMAGES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingIsFetchedBeforeStartAndThenTheDataAreShown(FxRobot robot) {
        awaitData(robot);
        Platform.runLater(() -> getData(robot).fire());
        await("the dialog is there", () -> isThere(robot, "#download-set"));
        Platform.runLater(() ->
                node(robot, "#download-set", ComboBox.class).getSelectionModel().select(1));
        await("it says what and whence", () -> text(robot, "#download-text").equals("KMNIST: 8 MB from 127.0.0.1."));
        assertEquals(List.of(), mirror.requests());
        click(robot, "#download-start");
        await("the data are shown", () -> text(robot, "#status-data").contains("37"));
        assertEquals(List.of("/data/train-images-idx3-ubyte null"), mirror.requests());
        assertTrue(!isThere(robot, "#download-set"), "the dialog is gone");
        mirror.close();
    }

    private static MenuItem getData(FxRobot robot) {
        return node(robot, ".menu-bar", MenuBar.class).getMenus().get(0).getItems().stream()
                .filter(item -> String.valueOf(item.getText()).contains("Get data"))
                .findFirst()
                .orElseThrow();
    }
}
