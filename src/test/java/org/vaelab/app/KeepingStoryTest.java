package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.store.ModelFile;
import org.vaelab.store.UnreadableModelException;

/** A person trains a model of her own and does not want to lose it. */
final class KeepingStoryTest extends Story {

    private final AtomicBoolean closed = new AtomicBoolean();

    /** A copy of the model that comes with the program, opened, which is in a file and so can be saved without a question. */
    private Path openMine(FxRobot robot) throws IOException {
        awaitData(robot);
        Path mine = copyOfTheStarter("mine.vaelab");
        program.onClosed(() -> closed.set(true));
        Platform.runLater(() -> program.open(mine));
        await("it is open", () -> text(robot, "#notice").equals("Opened mine.vaelab."));
        return mine;
    }

    private static long savedStep(Path file) {
        try {
            return ModelFile.read(file).parameters().step();
        } catch (UnreadableModelException e) {
            throw new AssertionError(e);
        }
    }

    private long trainOneStep(FxRobot robot) {
        long before = step(robot);
        click(robot, "#step-training");
        await("one step is done", () -> step(robot) > before);
        // When it has stopped, the weights of that step have been told too.
        click(robot, "#stop-training");
        await("it has stopped", () -> text(robot, "#train").equals("Train"));
        return step(robot);
    }

    private void askToClose(FxRobot robot) {
        Platform.runLater(program::requestClose);
        await("the question is asked", () -> isThere(robot, "#unsaved"));
    }

    @Test
    void aModelThatWasSavedOpensAgainAsItWas(FxRobot robot) throws IOException {
        Path mine = openMine(robot);
        long trained = trainOneStep(robot);
        click(robot, "#map-plot");
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        await("it says so", () -> text(robot, "#notice").startsWith("Saved the model"));
        assertEquals(trained, savedStep(mine));
        trainOneStep(robot);
        Platform.runLater(() -> program.open(mine));
        await("the question is asked", () -> isThere(robot, "#unsaved"));
        click(robot, "#unsaved-discard");
        await("it is open", () -> text(robot, "#notice").equals("Opened mine.vaelab."));
        assertEquals(trained + 1, trainOneStep(robot), "training goes on from the saved step");
    }

    @Test
    void aStepIsInTheFileThoughItIsSavedTheMomentItIsShown(FxRobot robot) throws IOException {
        Path mine = openMine(robot);
        click(robot, "#map-plot");
        long before = step(robot);
        robot.type(KeyCode.PERIOD);
        await("one step is done", () -> step(robot) > before);
        long shown = step(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        await("it says so", () -> text(robot, "#notice").startsWith("Saved the model"));
        assertEquals(shown, savedStep(mine));
    }

    @Test
    void whoCancelsKeepsTheWindow(FxRobot robot) throws IOException {
        openMine(robot);
        trainOneStep(robot);
        Stage window = (Stage) node(robot, "#map-plot").getScene().getWindow();
        assertEquals("• mine.vaelab — VAE Lab", window.getTitle());
        askToClose(robot);
        assertEquals(
                "mine.vaelab lacks the newest training.",
                node(robot, "#unsaved", DialogPane.class).getHeaderText());
        click(robot, "#unsaved-cancel");
        await("the question is gone", () -> !isThere(robot, "#unsaved"));
        assertFalse(closed.get());
        // A window that is closing would vanish from the list while the robot looks through it.
        await("the question's window is closed", () -> Window.getWindows().size() == 1);
        trainOneStep(robot);
    }

    @Test
    void whoDiscardsLeavesTheFileAsItWas(FxRobot robot) throws IOException {
        Path mine = openMine(robot);
        long before = savedStep(mine);
        trainOneStep(robot);
        askToClose(robot);
        click(robot, "#unsaved-discard");
        await("the window closes", closed::get);
        assertEquals(before, savedStep(mine));
    }

    @Test
    void whoSavesHasItInTheFileBeforeTheWindowCloses(FxRobot robot) throws IOException {
        Path mine = openMine(robot);
        long trained = trainOneStep(robot);
        askToClose(robot);
        click(robot, "#unsaved-save");
        await("the window closes", closed::get);
        assertEquals(trained, savedStep(mine));
    }

    @Test
    void nothingIsAskedWhenThereIsNothingToLose(FxRobot robot) throws IOException {
        openMine(robot);
        Platform.runLater(program::requestClose);
        await("the window closes", closed::get);
    }
}
