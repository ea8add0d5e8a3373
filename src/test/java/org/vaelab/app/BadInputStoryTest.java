package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person opens what is not what it seems, and types what is none: each is named in a sentence, and nothing else changes. */
final class BadInputStoryTest extends Story {

    private static final int MAGIC_IMAGES = 0x803;
    private static final int MAGIC_LABELS = 0x801;

    private static byte[] images(int magic, int count, int rows, int columns, int bytes) {
        return ByteBuffer.allocate(16 + bytes)
                .putInt(magic)
                .putInt(count)
                .putInt(rows)
                .putInt(columns)
                .array();
    }

    private static byte[] labels(int count) {
        return ByteBuffer.allocate(8 + count).putInt(MAGIC_LABELS).putInt(count).array();
    }

    /** Opens a folder with these files and reads what is said about it. */
    private String refusal(FxRobot robot, String name, byte[] trainImages, byte[] trainLabels) throws IOException {
        Path bad = Files.createDirectory(folder.resolve(name));
        Files.write(bad.resolve("train-images-idx3-ubyte"), trainImages);
        Files.write(bad.resolve("train-labels-idx1-ubyte"), trainLabels);
        return refusal(robot, bad);
    }

    private String refusal(FxRobot robot, Path bad) {
        String data = text(robot, "#status-data");
        String model = text(robot, "#status-model");
        String before = text(robot, "#notice");
        Platform.runLater(() -> program.open(bad));
        await("a sentence is said about " + bad, () -> !text(robot, "#notice").equals(before));
        assertEquals(data, text(robot, "#status-data"), "the data stay");
        assertEquals(model, text(robot, "#status-model"), "the model stays");
        return text(robot, "#notice");
    }

    private static void assertNames(String file, String what, String sentence) {
        assertTrue(sentence.contains(file), sentence);
        assertTrue(sentence.contains(what), sentence);
    }

    @Test
    void idxFilesThatContradictThemselvesAreNamed(FxRobot robot) throws IOException {
        awaitData(robot);
        int pixels = 28 * 28;
        assertNames(
                "train-images-idx3-ubyte",
                "41",
                refusal(robot, "short", images(MAGIC_IMAGES, 41, 28, 28, 40 * pixels), labels(41)));
        assertNames(
                "train-images-idx3-ubyte",
                "0x00001234",
                refusal(robot, "magic", images(0x1234, 41, 28, 28, 41 * pixels), labels(41)));
        assertNames(
                "train-labels-idx1-ubyte",
                "40",
                refusal(robot, "counts", images(MAGIC_IMAGES, 41, 28, 28, 41 * pixels), labels(40)));
        assertNames(
                "train-images-idx3-ubyte",
                "2000000000",
                refusal(robot, "sizes", images(MAGIC_IMAGES, 41, 2_000_000_000, 28, pixels), labels(41)));
    }

    @Test
    void whatIsNoDataOrNoModelIsNamed(FxRobot robot) throws IOException {
        awaitData(robot);
        assertNames("gone", "", refusal(robot, folder.resolve("gone")));
        assertNames("empty", "", refusal(robot, Files.createDirectory(folder.resolve("empty"))));
        assertNames("novel.txt", "", refusal(robot, Files.writeString(folder.resolve("novel.txt"), "Chapter 1")));
        assertNames("text.vaelab", "", refusal(robot, Files.writeString(folder.resolve("text.vaelab"), "no model")));
        assertNames("none.vaelab", "", refusal(robot, folder.resolve("none.vaelab")));
    }

    @Test
    void aFieldSaysWhatIsWrongWithItAndNothingIsTrained(FxRobot robot) {
        awaitData(robot);
        type(robot, "hidden", "many", "128, 64");
        type(robot, "latent-dim", "0", "2");
        type(robot, "learning-rate", "-1", "0.001");
        type(robot, "epochs", "1.5", "10");
        type(robot, "beta", "one", "1");
        assertFalse(node(robot, "#train").isDisabled(), "all is well again");
        assertEquals(0, step(robot));
    }

    private static void type(FxRobot robot, String field, String wrong, String right) {
        TextInputControl input = node(robot, "#training-" + field, TextInputControl.class);
        robot.interact(() -> input.setText(wrong));
        assertTrue(node(robot, "#train").isDisabled(), field + " " + wrong);
        assertFalse(text(robot, "#training-" + field + "-reason").isBlank(), field + " has its reason beside it");
        robot.interact(() -> input.setText(right));
    }
}
