package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.control.ComboBox;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A person wants images of a class of their choice. */
final class ConditionalStoryTest extends Story {

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String query, T item) {
        robot.interact(() -> node(robot, query, ComboBox.class).setValue(item));
    }

    @Test
    void aModelThatIsToldTheClassDecodesTheSameCodeToTheClassChosen(FxRobot robot) {
        awaitData(robot);
        assertFalse(node(robot, "#decode-class").isVisible(), "the starter is told no class");
        choose(robot, "#training-objective", "cvae-input");
        fill(robot, "#training-epochs", "100000");
        click(robot, "#train");
        await("it runs", () -> step(robot) > 20);
        click(robot, "#stop-training");
        await("it stands", () -> node(robot, "#stop-training").isDisabled());
        await("classes are on offer", () -> node(robot, "#decode-class").isVisible());
        ComboBox<?> classes = node(robot, "#decode-class", ComboBox.class);
        assertEquals(10, classes.getItems().size());
        choose(robot, "#decode-class", 2);
        WaitForAsyncUtils.waitForFxEvents();
        int two = look(robot, "#decoded-image");
        choose(robot, "#decode-class", 8);
        await("another image is there", () -> look(robot, "#decoded-image") != two);
    }

    @Test
    void classMeansPartOnTheMapAndAChosenClassIsGenerated(FxRobot robot) {
        awaitData(robot);
        choose(robot, "#training-objective", "cvae");
        fill(robot, "#training-epochs", "100000");
        click(robot, "#train");
        await(
                "the means have parted",
                () -> robot.lookup("#map-class-mean-3")
                        .tryQueryAs(Circle.class)
                        .filter(mean -> Math.abs(mean.getCenterX()
                                        - node(robot, "#map-class-mean-4", Circle.class)
                                                .getCenterX())
                                > 1)
                        .isPresent());
        click(robot, "#stop-training");
        await("it stands", () -> node(robot, "#stop-training").isDisabled());
        click(robot, "#samples-tab");
        await("there are samples", () -> !text(robot, "#samples-step").isEmpty());
        ComboBox<?> classes = node(robot, "#samples-class", ComboBox.class);
        assertEquals(11, classes.getItems().size(), "each in turn, and ten classes");
        int each = look(robot, "#samples-sheet");
        choose(robot, "#samples-class", 3);
        await("another sheet is there", () -> look(robot, "#samples-sheet") != each);
        int three = look(robot, "#samples-sheet");
        choose(robot, "#samples-class", 7);
        await("and another", () -> look(robot, "#samples-sheet") != three);
        assertNotEquals(each, look(robot, "#samples-sheet"));
    }
}
