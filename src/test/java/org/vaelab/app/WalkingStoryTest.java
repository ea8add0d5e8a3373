package org.vaelab.app;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person walks from one image to another while the model learns. */
final class WalkingStoryTest extends Story {

    @Test
    void aPathFromTheMapIsShownFrameByFrameWhileTrainingRuns(FxRobot robot) {
        awaitData(robot);
        fill(robot, "#training-epochs", "100000");
        click(robot, "#train");
        await("it runs", () -> step(robot) > 5);
        click(robot, "#walk-tab");
        click(robot, "#map-tool-path");
        robot.moveTo(node(robot, "#map-plot")).moveBy(-60, 0).clickOn();
        robot.moveBy(120, 30).clickOn();
        await("a filmstrip is shown", () -> isThere(robot, "#walk-15"));
        robot.type(KeyCode.BACK_SPACE);
        await("a stop is taken back", () -> node(robot, "#walk-empty").isVisible());
        long then = step(robot);
        await("training goes on", () -> step(robot) > then);
    }
}
