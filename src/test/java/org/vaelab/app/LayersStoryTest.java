package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.store.ModelFile;
import org.vaelab.store.UnreadableModelException;

/** A person shades the map, and finds it so again with the model. */
final class LayersStoryTest extends Story {

    private static boolean isSeen(FxRobot robot, String query) {
        return isThere(robot, query) && node(robot, query).isVisible();
    }

    private void open(FxRobot robot, Path file) {
        Platform.runLater(() -> program.open(file));
        await("it is open", () -> text(robot, "#notice").equals("Opened " + file.getFileName() + "."));
    }

    @Test
    void theLayersAndAxesThatAreShownAreKeptWithTheModel(FxRobot robot) throws IOException, UnreadableModelException {
        awaitData(robot);
        Path mine = copyOfTheStarter("mine.vaelab");
        open(robot, mine);
        robot.clickOn("#map-principal");
        await("the principal components are shown", () -> axis(robot).startsWith("PC 1"));
        robot.clickOn("#map-plot").type(KeyCode.D).type(KeyCode.T).type(KeyCode.T);
        await("the density is shown", () -> isSeen(robot, "#map-density-legend"));
        await("the decoder's change is shown", () -> isSeen(robot, "#map-trust-legend"));
        Labeled title = node(robot, "#map-trust-legend-title", Labeled.class);
        await("it says so", () -> title.getText().startsWith("decoder’s change"));
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        await("it is saved", () -> text(robot, "#notice").startsWith("Saved the model"));
        assertEquals("change", ModelFile.read(mine).look().get("trust"));
        robot.type(KeyCode.D).type(KeyCode.T).type(KeyCode.T);
        await("nothing is shaded", () -> !isSeen(robot, "#map-density-legend") && !isSeen(robot, "#map-trust-legend"));
        robot.clickOn("#map-principal");
        await("two dimensions are shown", () -> axis(robot).startsWith("z"));
        open(robot, mine);
        await("the principal components are shown again", () -> axis(robot).startsWith("PC 1"));
        await("the density is shown again", () -> isSeen(robot, "#map-density-legend"));
        await("the decoder's change is shown again", () -> isSeen(robot, "#map-trust-legend"));
    }

    private static String axis(FxRobot robot) {
        return robot.lookup("#map-title-x").queryAs(Text.class).getText();
    }
}
