package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A person arranges the window, and asks what it is. */
final class WindowStoryTest extends Story {

    private static final double ROUNDING_PX = 1;

    @Test
    void f11FillsTheScreenAndGivesItBack(FxRobot robot) {
        awaitData(robot);
        Stage window = window(robot);
        click(robot, "#map-plot");
        robot.type(KeyCode.F11);
        await("the screen is filled", window::isFullScreen);
        robot.type(KeyCode.F11);
        await("the window is back", () -> !window.isFullScreen());
    }

    @Test
    void theWindowOpensWhereItWasAsItWas(FxRobot robot) {
        awaitData(robot);
        Stage first = window(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).type(KeyCode.D).release(KeyCode.CONTROL);
        await("the decode panel is hidden", () -> !isThere(robot, "#decode-pane"));
        robot.interact(() -> {
            first.setX(31);
            first.setY(37);
            first.setWidth(1143);
            first.setHeight(717);
        });
        await("it is there", () -> isAt(first, 31, 37));
        double x = first.getX();
        double y = first.getY();
        WaitForAsyncUtils.waitForAsyncFx(60_000, program::close);
        startAgain();
        awaitData(robot);
        Stage second = window(robot);
        await(
                "it is where it was",
                () -> isAt(second, x, y)
                        && Math.abs(second.getWidth() - 1143) <= ROUNDING_PX
                        && Math.abs(second.getHeight() - 717) <= ROUNDING_PX);
        assertTrue(!isThere(robot, "#decode-pane"), "what was hidden is hidden");
        assertTrue(
                second.getScene().getStylesheets().stream().anyMatch(sheet -> sheet.contains("theme-dark")),
                "and what was dark is dark");
    }

    private static boolean isAt(Stage stage, double x, double y) {
        // A window manager may count its frame.
        return Math.abs(stage.getX() - x) <= 30 && Math.abs(stage.getY() - y) <= 30;
    }

    @Test
    void aboutNamesTheVersionAndWhatTheProgramStandsOn(FxRobot robot) {
        awaitData(robot);
        fire(robot, "menu-help-about");
        await("the dialog is there", () -> isThere(robot, "#about-dialog"));
        DialogPane dialog = node(robot, "#about-dialog", DialogPane.class);
        assertTrue(dialog.getHeaderText().startsWith("VAE Lab "), dialog.getHeaderText());
        assertTrue(dialog.getHeaderText().contains("Java " + System.getProperty("java.version")));
        assertTrue(isThere(robot, "OpenJFX") || isThere(robot, ".about-libraries"));
        robot.interact(() -> dialog.getScene().getWindow().hide());
    }

    private static Stage window(FxRobot robot) {
        return (Stage) node(robot, "#map-plot").getScene().getWindow();
    }
}
