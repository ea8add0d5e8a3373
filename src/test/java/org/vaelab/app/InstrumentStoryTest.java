package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.viewmodel.find.Finding;

/** A person uses the map as an instrument, from a gesture on it to what comes of that elsewhere in the window. */
final class InstrumentStoryTest extends Story {

    /** Less than twice as far as the pointer reaches. */
    private static final double STEP_PX = 9;

    private static final double SEARCHED_PX = 150;

    private void awaitPoints(FxRobot robot) {
        awaitData(robot);
        click(robot, "#step-training");
        await("an image is decoded", () -> !node(robot, "#decode-empty").isVisible());
        await("points are there", () -> !node(robot, "#map-empty").isVisible());
    }

    private static int selected(FxRobot robot) {
        String digits = text(robot, "#map-readout-selected").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    @Test
    void aLassoFillsTheGalleryAndItsNamesAndCodesAreSaved(FxRobot robot) throws IOException {
        awaitPoints(robot);
        click(robot, "#map-tool-lasso");
        Bounds plot = node(robot, "#map-plot").getLayoutBounds();
        double width = 0.6 * plot.getWidth();
        double height = 0.7 * plot.getHeight();
        robot.moveTo(node(robot, "#map-plot")).moveBy(-width / 2, -height / 2).press(MouseButton.PRIMARY);
        robot.moveBy(width, 0).moveBy(0, height).moveBy(-width, 0).release(MouseButton.PRIMARY);
        await("images are selected", () -> selected(robot) > 0);
        int count = selected(robot);
        click(robot, "#find-tab");
        ComboBox<Finding> finding = robot.lookup("#find-for").query();
        robot.interact(() -> finding.setValue(Finding.SELECTED));
        await("they are in the gallery", () -> isThere(robot, "#gallery-cell-" + (Math.min(count, 24) - 1)));
        assertFalse(isThere(robot, "#gallery-cell-24"), "no more than were asked for");
        click(robot, "#map-select");
        click(robot, "#map-select-save");
        await("the notice says so", () -> text(robot, "#notice").contains(".csv"));
        List<String> lines = Files.readAllLines(savedFiles.get(0));
        assertEquals("image,class,z1,z2", lines.get(0));
        assertEquals(count, lines.size() - 1);
        // Image 1 of these is of class 0, image 2 of class 1.
        int image = Integer.parseInt(lines.get(1).split(",", -1)[0]);
        assertEquals((image - 1) % 10, Integer.parseInt(lines.get(1).split(",", -1)[1]));
    }

    @Test
    void aPathBecomesAFilmWhoseFramesMoveZAndWhichIsSaved(FxRobot robot) throws IOException {
        awaitPoints(robot);
        click(robot, "#walk-tab");
        click(robot, "#map-tool-path");
        robot.moveTo(node(robot, "#map-plot")).moveBy(-80, 0).clickOn(MouseButton.PRIMARY);
        robot.moveBy(160, 20).clickOn(MouseButton.PRIMARY);
        await("a filmstrip is shown", () -> isThere(robot, "#walk-7"));
        click(robot, "#walk-2");
        String before = text(robot, "#map-readout-z");
        click(robot, "#walk-7");
        await("z goes to the frame", () -> !text(robot, "#map-readout-z").equals(before));
        click(robot, "#walk-animation");
        await("the notice says so", () -> text(robot, "#notice").contains(".gif"));
        assertTrue(ImageIO.read(savedFiles.get(0).toFile()).getWidth() >= 28);
    }

    @Test
    void aPointThatIsClickedIsPinnedAndItsResidualShown(FxRobot robot) {
        awaitPoints(robot);
        pointAtSomePoint(robot);
        String pointed = text(robot, "#map-hover-number").replaceAll("\\D", "");
        robot.clickOn(MouseButton.PRIMARY);
        await(
                "it is pinned",
                () -> text(robot, "#pinned-title").replaceAll("\\D", " ").contains(pointed));
        int reconstruction = look(robot, "#pinned-reconstruction");
        click(robot, "#pinned-residual");
        assertTrue(node(robot, "#pinned-residual", ToggleButton.class).isSelected());
        await("the residual is there", () -> look(robot, "#pinned-reconstruction") != reconstruction);
    }

    @Test
    void zIsDrawnFromThePinnedPosteriorAndGoesBackAndForward(FxRobot robot) {
        awaitPoints(robot);
        pointAtSomePoint(robot);
        robot.clickOn(MouseButton.PRIMARY);
        await("it is pinned", () -> isThere(robot, "#pinned-resample"));
        String before = text(robot, "#map-readout-z");
        click(robot, "#pinned-resample");
        await("z is another", () -> !text(robot, "#map-readout-z").equals(before));
        String drawn = text(robot, "#map-readout-z");
        click(robot, "#decode-back");
        await("z goes back", () -> !text(robot, "#map-readout-z").equals(drawn));
        click(robot, "#decode-forward");
        await("z goes forward", () -> text(robot, "#map-readout-z").equals(drawn));
    }

    @Test
    void whatANameFindsIsIsolatedAndAllOfItUndoneByKeys(FxRobot robot) {
        awaitPoints(robot);
        click(robot, "#map-select");
        click(robot, "#map-select-search");
        robot.write("7").type(KeyCode.ENTER);
        await("images are selected", () -> selected(robot) > 0);
        robot.type(KeyCode.ESCAPE);
        await("the menu is gone", () -> !isThere(robot, "#map-select-search"));
        robot.interact(node(robot, "#map-plot")::requestFocus);
        robot.type(KeyCode.I);
        await(
                "the others are hidden",
                () -> text(robot, "#map-readout-selected").contains("hidden"));
        undo(robot);
        await("they are back", () -> !text(robot, "#map-readout-selected").contains("hidden"));
        assertTrue(selected(robot) > 0);
        undo(robot);
        await("nothing is selected", () -> selected(robot) == 0);
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    /** As a person does: about the middle, where the codes are, until a card says that there is a point. */
    private static void pointAtSomePoint(FxRobot robot) {
        Node plot = node(robot, "#map-plot");
        for (double radius = 0; radius < SEARCHED_PX; radius += STEP_PX) {
            int places = (int) Math.max(1, Math.ceil(2 * Math.PI * radius / STEP_PX));
            for (int place = 0; place < places; place++) {
                double angle = 2 * Math.PI * place / places;
                robot.moveTo(plot).moveBy(radius * Math.cos(angle), radius * Math.sin(angle));
                WaitForAsyncUtils.waitForFxEvents();
                if (node(robot, "#map-hover").isVisible()) {
                    return;
                }
            }
        }
        throw new AssertionError("no point within " + SEARCHED_PX + " pixels of the middle");
    }

    @Test
    void aDrawingsPosteriorIsOnTheMapAndZGoesThere(FxRobot robot) {
        awaitPoints(robot);
        click(robot, "#draw-tab");
        assertFalse(node(robot, "#map-own").isVisible());
        awaitLaidOut(robot, "#draw-board");
        robot.drag("#draw-board").dropBy(14, 10);
        await("its posterior is on the map", () -> node(robot, "#map-own").isVisible());
        String before = text(robot, "#map-readout-z");
        click(robot, "#draw-move-there");
        await("z goes there", () -> !text(robot, "#map-readout-z").equals(before));
        click(robot, "#draw-undo");
        await(
                "what was drawn is taken back, and its posterior with it",
                () -> !node(robot, "#map-own").isVisible());
    }
}
