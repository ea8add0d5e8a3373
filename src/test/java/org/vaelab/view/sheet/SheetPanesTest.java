package org.vaelab.view.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.latent.ImageSubset;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.PanelsFixture;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.PictureScale;
import org.vaelab.view.image.PixelView;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.Combination;

@ExtendWith(ApplicationExtension.class)
final class SheetPanesTest {

    private static final int SIDE = 28;

    private final PanelsFixture panels = new PanelsFixture(2);

    @SuppressWarnings("NullAway.Init") // made in start, which TestFX calls first
    private TabPane tabs;

    @Start
    void start(Stage stage) {
        tabs = new TabPane(
                new Tab("Samples", panels.samplesPane()), new Tab("Reconstructions", panels.reconstructionsPane()));
        PanelsFixture.show(stage, tabs, 900, 400);
    }

    @Test
    void theStepStaysInTheFirstRowHoweverNarrowTheSheetIs(FxRobot robot) {
        robot.interact(() -> {
            tabs.getSelectionModel().select(1);
            panels.selection.choose(ImageSubset.of(10, image -> image < 3), Combination.REPLACE);
            tabs.getScene().getWindow().setWidth(500);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Label step = robot.lookup("#reconstructions-step").queryAs(Label.class);
        Node first = robot.lookup("#reconstructions-next").query();
        Bounds there = step.localToScene(step.getLayoutBounds());
        Bounds row = first.localToScene(first.getLayoutBounds());
        assertTrue(there.getCenterY() > row.getMinY() && there.getCenterY() < row.getMaxY(), there + " and " + row);
        assertTrue(there.getMaxX() <= 500, "in sight: " + there);
        assertTrue(step.getWidth() >= step.prefWidth(-1), "whole");
    }

    @Test
    void theStepsOfASeriesThatIsKeptCanBeRead(FxRobot robot) {
        Node every = robot.lookup("#samples-series-every").query();
        robot.interact(() -> every.getParent().setDisable(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(every.isDisabled());
        assertTrue(every.getOpacity() >= 0.8, "opacity " + every.getOpacity());
    }

    @Test
    void asManySamplesAreShownAsFitAndLargerOnesAreFewer(FxRobot robot) {
        ArgbImage atTwo = sheet(robot, "samples");
        assertTrue(2 * atTwo.width() <= 900, "twice " + atTwo.width());
        assertTrue(2 * (atTwo.width() + SIDE + 2) > 900, "another column would fit beside " + atTwo.width());
        robot.interact(() -> sizes(robot, "samples").setValue(4));
        ArgbImage atFour = sheet(robot, "samples");
        assertTrue(4 * atFour.width() <= 900, "four times " + atFour.width());
        assertTrue(4 * (atFour.width() + SIDE + 2) > 900, "another column would fit beside " + atFour.width());
    }

    @Test
    void aSheetIsSavedAsTheSameValuesInEveryTheme(FxRobot robot) {
        for (int tab = 0; tab < 2; tab++) {
            int chosen = tab;
            robot.interact(() -> tabs.getSelectionModel().select(chosen));
            WaitForAsyncUtils.waitForFxEvents();
            ArgbImage light = saved(robot, tab, Theme.LIGHT);
            assertEquals(light, saved(robot, tab, Theme.DARK));
            assertEquals(0xff000000, light.argb(0, 0), "what has no ink is 0");
        }
    }

    @Test
    void keptSheetsAreTheSameInEveryTheme(FxRobot robot, @TempDir Path folder) throws IOException {
        panels.folder = folder;
        robot.clickOn("#samples-keep-series");
        robot.interact(() -> {
            panels.model.checkpoint(1, 0);
            panels.appearance.choose(Theme.DARK);
            panels.model.checkpoint(1, 1000);
        });
        Path run = folder.resolve("samples-run-1");
        assertEquals(-1, Files.mismatch(run.resolve("samples-000000000.png"), run.resolve("samples-000001000.png")));
    }

    private ArgbImage saved(FxRobot robot, int tab, Theme theme) {
        robot.interact(() -> panels.appearance.choose(theme));
        Exportable pane = (Exportable) tabs.getTabs().get(tab).getContent();
        return pane.pictures().get(0).at(PictureScale.NATIVE).orElseThrow();
    }

    @Test
    void newSamplesAreOthers(FxRobot robot) {
        ArgbImage before = sheet(robot, "samples");
        robot.clickOn("#samples-draw");
        assertNotEquals(before, sheet(robot, "samples"));
    }

    @Test
    void onlyTheTabInSightFollowsTheModel(FxRobot robot) {
        robot.interact(() -> panels.model.learn(10));
        assertEquals("step 10", label(robot, "samples-step"));
        Label hidden = robot.lookup("#samples-step").queryAs(Label.class);
        robot.interact(() -> tabs.getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> panels.model.learn(12_020));
        assertEquals("step 12,020", label(robot, "reconstructions-step"));
        assertEquals("step 10", hidden.getText());
        robot.interact(() -> tabs.getSelectionModel().select(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("step 12,020", label(robot, "samples-step"));
    }

    @Test
    void theResidualWidensEachGroupByAnImage(FxRobot robot) {
        robot.interact(() -> tabs.getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        int pairs = columnsOfFirstRow(sheet(robot, "reconstructions"), 2 * SIDE + 1);
        robot.clickOn("#reconstructions-residual");
        int triples = columnsOfFirstRow(sheet(robot, "reconstructions"), 3 * SIDE + 2);
        assertTrue(triples < pairs, triples + " and " + pairs);
    }

    @Test
    void theImagesSelectedOnTheMapAreShownAndMarkedSo(FxRobot robot) {
        robot.interact(() -> tabs.getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        CheckBox box = robot.lookup("#reconstructions-selected").queryAs(CheckBox.class);
        assertFalse(box.isVisible());
        ArgbImage heldOut = sheet(robot, "reconstructions");
        robot.interact(() -> panels.selection.choose(ImageSubset.of(40, image -> image < 6), Combination.REPLACE));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Selected (6)", box.getText());
        assertTrue(box.isVisible() && box.isSelected());
        assertNotEquals(heldOut, sheet(robot, "reconstructions"));
        PixelView pixels = robot.lookup("#reconstructions-sheet").queryAs(PixelView.class);
        assertEquals("Selected images", pixels.getAccessibleText());
        robot.clickOn(box);
        assertEquals(heldOut, sheet(robot, "reconstructions"));
        assertEquals("Reconstructions", pixels.getAccessibleText());
        robot.interact(() -> box.requestFocus());
        robot.type(KeyCode.SPACE);
        assertNotEquals(heldOut, sheet(robot, "reconstructions"));
        robot.interact(() -> panels.selection.clear());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(box.isVisible());
        assertEquals(heldOut, sheet(robot, "reconstructions"));
    }

    @Test
    void leafingShowsOtherImages(FxRobot robot) {
        robot.interact(() -> tabs.getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        ArgbImage first = sheet(robot, "reconstructions");
        robot.clickOn("#reconstructions-next");
        ArgbImage second = sheet(robot, "reconstructions");
        assertNotEquals(first, second);
        robot.clickOn("#reconstructions-shuffle");
        assertNotEquals(second, sheet(robot, "reconstructions"));
    }

    @Test
    void aSeriesIsKeptInTheChosenFolderUntilTheBoxIsCleared(FxRobot robot, @TempDir Path folder) {
        panels.folder = folder;
        robot.clickOn("#samples-keep-series");
        assertTrue(box(robot).isSelected());
        robot.interact(() -> {
            panels.model.checkpoint(1, 0);
            panels.model.checkpoint(1, 1000);
        });
        Path run = folder.resolve("samples-run-1");
        assertTrue(Files.exists(run.resolve("samples-000001000.png")));
        assertEquals("2 kept in samples-run-1", label(robot, "samples-series-written"));
        assertEquals("Choose a folder for the numbered samples", panels.folderTitle);
        robot.clickOn("#samples-keep-series");
        robot.interact(() -> panels.model.checkpoint(1, 2000));
        assertFalse(Files.exists(run.resolve("samples-000002000.png")));
    }

    @Test
    void aSeriesThatCannotGoOnSaysSoAtItsSwitch(FxRobot robot, @TempDir Path folder) throws IOException {
        panels.folder = folder;
        robot.clickOn("#samples-keep-series");
        Files.createFile(folder.resolve("samples-run-1").resolve("samples-000001000.png"));
        robot.interact(() -> panels.model.checkpoint(1, 1000));
        assertFalse(box(robot).isSelected());
        assertEquals("Stopped: a file could not be written", label(robot, "samples-series-written"));
        robot.clickOn("#samples-keep-series");
        robot.interact(() -> panels.model.checkpoint(1, 2000));
        assertEquals("1 kept in samples-run-2", label(robot, "samples-series-written"));
    }

    @Test
    void withoutAFolderNoSeriesIsKept(FxRobot robot) {
        robot.clickOn("#samples-keep-series");
        assertFalse(box(robot).isSelected());
    }

    private static int columnsOfFirstRow(ArgbImage sheet, int groupWidth) {
        return (sheet.width() + 6) / (groupWidth + 6);
    }

    private static ArgbImage sheet(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(
                robot.lookup("#" + name + "-sheet").queryAs(PixelView.class).image());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> sizes(FxRobot robot, String name) {
        return robot.lookup("#" + name + "-size").queryAs(ComboBox.class);
    }

    private static CheckBox box(FxRobot robot) {
        return robot.lookup("#samples-keep-series").queryAs(CheckBox.class);
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }
}
