package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person opens files, good ones and bad ones. */
final class OpeningStoryTest extends Story {

    private static final int MAGIC_IMAGES = 0x803;
    private static final int MAGIC_LABELS = 0x801;

    private Path idxFolder(int images, int labels) throws IOException {
        Path idx = Files.createDirectories(folder.resolve("digits"));
        for (String part : new String[] {"train", "t10k"}) {
            Files.write(
                    idx.resolve(part + "-images-idx3-ubyte"),
                    ByteBuffer.allocate(16 + images * 28 * 28)
                            .putInt(MAGIC_IMAGES)
                            .putInt(images)
                            .putInt(28)
                            .putInt(28)
                            .array());
            Files.write(
                    idx.resolve(part + "-labels-idx1-ubyte"),
                    ByteBuffer.allocate(8 + labels)
                            .putInt(MAGIC_LABELS)
                            .putInt(labels)
                            .array());
        }
        return idx;
    }

    @Test
    void aFolderOfIdxFilesBecomesTheData(FxRobot robot) throws IOException {
        awaitData(robot);
        Path idx = idxFolder(37, 37);
        Platform.runLater(() -> program.open(idx));
        await("the data are shown", () -> text(robot, "#status-data").contains("37"));
    }

    @Test
    void dataThatContradictThemselvesAreNamedAndTheOldStay(FxRobot robot) throws IOException {
        awaitData(robot);
        String before = text(robot, "#status-data");
        Path idx = idxFolder(37, 36);
        Platform.runLater(() -> program.open(idx));
        await("the notice names the file", () -> text(robot, "#notice").contains("ubyte"));
        assertEquals(before, text(robot, "#status-data"));
    }

    @Test
    void aModelFileThatIsNoneIsNamedAndTheOldStays(FxRobot robot) throws IOException {
        awaitData(robot);
        String before = text(robot, "#status-model");
        Path file = Files.writeString(folder.resolve("broken.vaelab"), "not a model");
        Platform.runLater(() -> program.open(file));
        await("the notice names the file", () -> text(robot, "#notice").contains("broken.vaelab"));
        assertEquals(before, text(robot, "#status-model"));
    }

    @Test
    void aFileThatIsNotThereIsNamed(FxRobot robot) {
        awaitData(robot);
        Platform.runLater(() -> program.open(folder.resolve("gone")));
        await("the notice names it", () -> text(robot, "#notice").contains("gone"));
    }
}
