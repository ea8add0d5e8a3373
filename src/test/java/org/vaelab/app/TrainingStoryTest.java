package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person trains. */
final class TrainingStoryTest extends Story {

    @Test
    void trainingMovesTheMapAndDrawsTheLossLines(FxRobot robot) {
        awaitData(robot);
        int mapBefore = look(robot, "#map-points");
        int linesBefore = look(robot, "#loss-plots");
        click(robot, "#train");
        await("some steps are done", () -> step(robot) > 20);
        await("the model is named", () -> text(robot, "#status-model").contains("784"));
        await("the map moves", () -> look(robot, "#map-points") != mapBefore);
        await("both lines appear", () -> look(robot, "#loss-plots") != linesBefore);
    }

    @Test
    void aRunCanBePausedSteppedResumedAndStopped(FxRobot robot) {
        awaitData(robot);
        fill(robot, "#training-epochs", "100000");
        click(robot, "#train");
        await("it runs", () -> step(robot) > 5);
        click(robot, "#train");
        await("it pauses", () -> text(robot, "#train").equals("Resume"));
        long paused = step(robot);
        click(robot, "#step-training");
        await("one step is done", () -> step(robot) == paused + 1);
        click(robot, "#train");
        await("it goes on", () -> step(robot) > paused + 1);
        click(robot, "#stop-training");
        await("it has stopped", () -> text(robot, "#train").equals("Train"));
        long stopped = step(robot);
        robot.interrupt();
        assertEquals(stopped, step(robot));
        assertTrue(node(robot, "#train").isFocused(), "the space bar is to train, not to reset");
    }

    @Test
    void spaceTrainsFromTheFirstMoment(FxRobot robot) {
        awaitData(robot);
        robot.type(KeyCode.SPACE);
        await("it runs", () -> step(robot) > 1);
    }

    @Test
    void spaceTrainsUnlessATextFieldHasIt(FxRobot robot) {
        awaitData(robot);
        click(robot, "#training-hidden");
        robot.type(KeyCode.SPACE);
        assertEquals(0, step(robot));
        robot.type(KeyCode.BACK_SPACE);
        robot.interact(() -> node(robot, "#map-plot").requestFocus());
        robot.type(KeyCode.SPACE);
        await("it runs", () -> step(robot) > 1);
    }

    @Test
    void aFieldSaysWhatIsWrongAndTrainingWaits(FxRobot robot) {
        awaitData(robot);
        fill(robot, "#training-hidden", "many");
        assertTrue(node(robot, "#train").isDisabled());
        assertFalse(text(robot, "#training-hidden-reason").isBlank());
    }
}
