package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.ImageSubset;
import org.vaelab.viewmodel.map.Combination;
import org.vaelab.viewmodel.map.MapTool;
import org.vaelab.viewmodel.map.MapTransform;

/** Selecting by hand and by keyboard. */
final class MapSelectionTest extends MapStory {

    private ImageSubset selected() {
        return viewModel.selection().selectedProperty().get();
    }

    @Test
    void aLassoSelectsWhatItEnclosesShiftAddsAndControlTakesAway(FxRobot robot) {
        open(robot);
        robot.clickOn("#map-tool-lasso");
        robot.moveTo(onScreen(robot, 0, 3)).press(MouseButton.PRIMARY);
        robot.moveTo(onScreen(robot, 3, 3)).moveTo(onScreen(robot, 3, 0)).moveTo(onScreen(robot, 3, -3));
        robot.moveTo(onScreen(robot, 0, -3)).release(MouseButton.PRIMARY);
        assertArrayEquals(between(0, 3), selected().stream().toArray());
        assertTrue(robot.lookup("#map-readout-selected")
                .queryAs(Label.class)
                .getText()
                .startsWith(String.valueOf(selected().size())));
        robot.clickOn("#map-tool-box");
        robot.press(KeyCode.SHIFT);
        drag(robot, -1.5, 3, 1, -3);
        robot.release(KeyCode.SHIFT);
        assertArrayEquals(between(-1.5, 3), selected().stream().toArray());
        robot.press(KeyCode.CONTROL);
        drag(robot, 1, 3, 3.2, -3);
        robot.release(KeyCode.CONTROL);
        assertArrayEquals(between(-1.5, 1), selected().stream().toArray());
        assertEquals(new Code(0, 0, 0), workspace.zProperty().get());
    }

    @Test
    void theLineBelowTheMapSaysThatIsolationHidesTheOthers(FxRobot robot) {
        open(robot);
        robot.interact(() -> viewModel.selection().choose(ImageSubset.of(9, image -> true), Combination.REPLACE));
        assertEquals(MESSAGES.get("map.selected", 9), text(robot, "#map-readout-selected"));
        robot.interact(() -> viewModel.selection().isolatedProperty().set(true));
        assertEquals(MESSAGES.get("map.isolated", 9), text(robot, "#map-readout-selected"));
        robot.interact(() -> viewModel.selection().clear());
        assertEquals("", text(robot, "#map-readout-selected"));
    }

    @Test
    void aCoordinateThatRoundsToNothingHasNoSign(FxRobot robot) {
        open(robot);
        robot.interact(() -> workspace.moveTo(new Code(-0.001f, 0.001f, -0.02f)));
        assertEquals("z = (0.00, 0.00, −0.02)", text(robot, "#map-readout-z"));
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private void drag(FxRobot robot, double x1, double y1, double x2, double y2) {
        robot.drag(onScreen(robot, x1, y1)).dropTo(onScreen(robot, x2, y2));
    }

    /** By the view model's view of the pointer, since a pixel is 0.014 here and a point may lie on the line. */
    private int[] between(double left, double right) {
        Cloud cloud = viewModel.cloudProperty().get();
        MapTransform view = viewModel.navigation().viewProperty().get();
        double from = Math.rint(view.screenX(left));
        double to = Math.rint(view.screenX(right));
        return IntStream.range(0, COUNT)
                .filter(image -> view.screenX(cloud.x(image)) > from && view.screenX(cloud.x(image)) < to)
                .toArray();
    }

    @Test
    void theKeyboardTakesToolsAndIsolates(FxRobot robot) {
        open(robot);
        robot.clickOn(onScreen(robot, 2.5, 2.5));
        robot.type(KeyCode.L);
        assertEquals(MapTool.LASSO, viewModel.selection().toolProperty().get());
        robot.type(KeyCode.B);
        assertTrue(robot.lookup("#map-tool-box").queryAs(ToggleButton.class).isSelected());
        robot.type(KeyCode.V);
        assertEquals(MapTool.DECODE, viewModel.selection().toolProperty().get());
        robot.interact(() -> viewModel.selection().chooseClass(3, Combination.REPLACE));
        int before = pixels(robot);
        robot.type(KeyCode.I);
        assertNotEquals(before, pixels(robot));
    }

    @Test
    void aClassIsFoundByNameAndSavedWithItsCodes(FxRobot robot) throws IOException {
        open(robot);
        robot.clickOn("#map-select").clickOn("#map-select-search").write("7").type(KeyCode.ENTER);
        assertEquals(COUNT / 10, selected().size());
        robot.clickOn(MESSAGES.get("map.select.save"));
        WaitForAsyncUtils.waitForFxEvents();
        List<String> rows = Files.readAllLines(folder.resolve("selection.csv"));
        assertEquals("image,class,z1,z2,z3", rows.get(0));
        assertEquals(COUNT / 10 + 1, rows.size());
        assertTrue(rows.get(1).startsWith("8,7,"), rows.get(1));
    }
}
