package org.vaelab.app;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person brings an image of their own. */
final class DrawingStoryTest extends Story {

    @Test
    void aDrawingIsEncodedAsItIsDrawnAndItsPosteriorIsOnTheMap(FxRobot robot) {
        awaitData(robot);
        fill(robot, "#training-epochs", "100000");
        click(robot, "#train");
        await("it runs", () -> step(robot) > 5);
        click(robot, "#draw-tab");
        awaitLaidOut(robot, "#draw-board");
        robot.drag("#draw-board").dropBy(12, 8);
        await("its posterior is on the map", () -> node(robot, "#map-own").isVisible());
        await("its terms are told", () -> text(robot, "#draw-terms").contains("nats to reconstruct"));
        long then = step(robot);
        await("training goes on", () -> step(robot) > then);
        click(robot, "#draw-clear");
        await("it is gone", () -> !node(robot, "#map-own").isVisible());
    }
}
