package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person wants figures to quote. */
final class NumbersStoryTest extends Story {

    @Test
    void figuresAppearWhileTrainingGoesOn(FxRobot robot) {
        awaitData(robot);
        fill(robot, "#training-epochs", "100000");
        click(robot, "#train");
        await("it runs", () -> step(robot) > 5);
        click(robot, "#numbers-tab");
        click(robot, "#numbers-evaluate");
        await("figures appear", () -> text(robot, "#numbers-log-px").startsWith("−"));
        long measured = step(robot);
        await("training goes on", () -> step(robot) > measured);
        assertTrue(text(robot, "#numbers-likelihood").contains("Bernoulli on binary pixels: a likelihood"));
    }
}
