package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ColorPicker;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person names and colours classes. */
final class ClassesStoryTest extends Story {

    private static void openDialog(FxRobot robot) {
        fire(robot, "menu-file-classes");
        await("the classes are there", () -> isThere(robot, "#class-name-3"));
    }

    private static Color legendColour(FxRobot robot, int label) {
        Labeled entry = robot.lookup("#map-class-" + label).queryLabeled();
        return (Color) ((Circle) entry.getGraphic()).getFill();
    }

    @Test
    void aClassHasTheNameAndColourThatAPersonGaveItTheNextTimeToo(FxRobot robot) {
        awaitData(robot);
        openDialog(robot);
        robot.interact(() -> {
            robot.lookup("#class-name-3").queryTextInputControl().setText("drei");
            robot.lookup("#class-colour-3").queryAs(ColorPicker.class).setValue(Color.rgb(1, 2, 3));
        });
        click(robot, "#classes-apply");
        await("the legend says so", () -> text(robot, "#map-class-3").equals("drei"));
        assertEquals(Color.rgb(1, 2, 3), legendColour(robot, 3));
        close();
        startAgain();
        awaitData(robot);
        await("it is kept", () -> text(robot, "#map-class-3").equals("drei"));
        assertEquals(Color.rgb(1, 2, 3), legendColour(robot, 3));
        openDialog(robot);
        click(robot, "#classes-reset");
        click(robot, "#classes-apply");
        await("it has its own name again", () -> text(robot, "#map-class-3").equals("3"));
    }
}
