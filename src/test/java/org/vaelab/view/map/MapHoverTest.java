package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageNames;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.image.PixelView;

/** What one sees of an image by pointing at it. */
final class MapHoverTest extends MapStory {

    /** Image i is of the one grey i, of class i % 10, from folder/image-i.png. */
    private void openFiles(FxRobot robot) {
        open(robot);
        Dataset plain = SyntheticQueries.dataset(COUNT);
        byte[] pixels = new byte[COUNT * 4];
        byte[] labels = new byte[COUNT];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i / 4);
            labels[i / 4] = (byte) plain.train().label(i / 4);
        }
        ImageSet images = new ImageSet(plain.shape(), pixels, labels)
                .named(ImageNames.of(COUNT, i -> "folder/image-" + i + ".png"));
        robot.interact(
                () -> workspace.show(new Dataset("files", "files", images, plain.heldOut(), plain.classNames())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pointAt(FxRobot robot, int image) {
        Cloud cloud = Objects.requireNonNull(viewModel.cloudProperty().get());
        robot.moveTo(onScreen(robot, cloud.x(image), cloud.y(image)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node card(FxRobot robot) {
        return robot.lookup("#map-hover").query();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void pointingAtAPointShowsItsImageItsClassAndItsFile(FxRobot robot) {
        openFiles(robot);
        assertFalse(card(robot).isVisible());
        pointAt(robot, 42);
        int hovered = viewModel.hoveredProperty().get();
        assertTrue(card(robot).isVisible());
        assertEquals("class " + hovered % 10, text(robot, "#map-hover-title"));
        assertEquals("image " + (hovered + 1), text(robot, "#map-hover-number"));
        assertEquals("folder/image-" + hovered + ".png", text(robot, "#map-hover-file"));
        ArgbImage shown = Objects.requireNonNull(
                robot.lookup("#map-hover-image").queryAs(PixelView.class).image());
        // Ink on light paper: a grey of i out of 255 is as much darker than white.
        assertEquals(255 - hovered, shown.argb(0, 0) & 0xff, 1);
        assertTrue(text(robot, "#map-readout-hovered").endsWith("folder/image-" + hovered + ".png"));
        robot.moveTo("#map-layers");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(card(robot).isVisible());
    }

    @Test
    void theCardLiesInsideThePlotWhereverThePointIs(FxRobot robot) {
        openFiles(robot);
        for (int image : List.of(3, 41, 77, 118, 152)) {
            robot.interact(() -> viewModel.point(image));
            WaitForAsyncUtils.waitForFxEvents();
            Bounds inside = plot(robot).localToScene(plot(robot).getLayoutBounds());
            assertTrue(inside.contains(card(robot).localToScene(card(robot).getLayoutBounds())), "image " + image);
        }
    }

    @Test
    void whatAHandCanDoIsSaidFromTheStart(FxRobot robot) {
        open(robot);
        assertEquals(MESSAGES.get("map.hint.decode"), text(robot, "#map-hint"));
    }

    @Test
    void noCardLiesInTheWayOfADrag(FxRobot robot) {
        openFiles(robot);
        pointAt(robot, 42);
        robot.press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(card(robot).isVisible());
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(card(robot).isVisible());
    }

    @Test
    void afterADragNoCardCoversWhatWasDraggedTo(FxRobot robot) {
        openFiles(robot);
        pointAt(robot, 42);
        Cloud cloud = Objects.requireNonNull(viewModel.cloudProperty().get());
        robot.press(MouseButton.PRIMARY)
                .moveTo(onScreen(robot, cloud.x(77), cloud.y(77)))
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(card(robot).isVisible());
        pointAt(robot, 42);
        assertTrue(card(robot).isVisible(), "one who points again sees it");
    }

    @Test
    void whoMovesZByKeysSeesTheImageNearIt(FxRobot robot) {
        openFiles(robot);
        robot.moveTo("#map-layers");
        Cloud cloud = Objects.requireNonNull(viewModel.cloudProperty().get());
        robot.interact(() -> {
            workspace.moveTo(new Code(cloud.x(42) - 0.01f, cloud.y(42), 0));
            plot(robot).requestFocus();
        });
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(42, viewModel.hoveredProperty().get());
        assertTrue(card(robot).isVisible());
    }

    @Test
    void anImageIsFoundByAPartOfItsFilesName(FxRobot robot) {
        openFiles(robot);
        robot.clickOn("#map-select")
                .clickOn("#map-select-search")
                .write("IMAGE-17")
                .type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        // 17 and 170 to 179.
        assertEquals(11, viewModel.selection().selectedProperty().get().size());
    }
}
