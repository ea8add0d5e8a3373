package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Ellipse;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.export.PictureScale;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.MapNavigation;
import org.vaelab.viewmodel.map.MapTransform;

final class MapPaneTest extends MapStory {

    @Test
    void anEmptyMapSaysWhatWillBeThereAndAFullOneDoesNot(FxRobot robot) {
        assertTrue(robot.lookup("#map-empty").query().isVisible());
        open(robot);
        assertFalse(robot.lookup("#map-empty").query().isVisible());
    }

    @Test
    void aDragMovesZAndLeavesTheOtherDimension(FxRobot robot) {
        open(robot);
        robot.interact(() -> workspace.moveTo(new Code(0, 0, 0.7f)));
        robot.drag(onScreen(robot, -1, -1)).dropTo(onScreen(robot, 1.5, 0.5));
        // A pixel is 0.014 here.
        assertEquals(1.5, z(0), 0.03);
        assertEquals(0.5, z(1), 0.03);
        assertEquals(0.7f, z(2));
        assertEquals(Workspace.NOTHING_PINNED, workspace.pinnedProperty().get());
    }

    @Test
    void arrowsMoveZAndShiftMovesItFiner(FxRobot robot) {
        open(robot);
        robot.clickOn(onScreen(robot, 2.5, 2.5));
        robot.interact(() -> workspace.moveTo(new Code(0, 0, 0)));
        robot.type(KeyCode.RIGHT, 2).type(KeyCode.UP);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertEquals(0.2, z(0), 1e-5);
        assertEquals(0.09, z(1), 1e-5);
    }

    /** The point furthest from its nearest neighbour: a click, which falls on a whole pixel, can mean no other. */
    private static int loneliest(Cloud cloud) {
        return IntStream.range(0, COUNT)
                .boxed()
                .max(Comparator.comparingDouble(image -> IntStream.range(0, COUNT)
                        .filter(other -> other != image)
                        .mapToDouble(
                                other -> Math.hypot(cloud.x(other) - cloud.x(image), cloud.y(other) - cloud.y(image)))
                        .min()
                        .orElseThrow()))
                .orElseThrow();
    }

    @Test
    void aClickOnAPointPinsItAndEscapeUnpins(FxRobot robot) {
        open(robot);
        int image = loneliest(viewModel.cloudProperty().get());
        float x = viewModel.cloudProperty().get().x(image);
        float y = viewModel.cloudProperty().get().y(image);
        // A window manager may still be putting the window in its place: the way there gives it time.
        robot.moveTo(onScreen(robot, x, y));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(onScreen(robot, x, y));
        assertEquals(image, workspace.pinnedProperty().get());
        Ellipse ellipse = robot.lookup("#map-posterior-1").queryAs(Ellipse.class);
        double pxPerUnit = viewModel.navigation().viewProperty().get().pxPerUnitX();
        assertTrue(ellipse.isVisible());
        // The made-up posterior has sigma 0.2 along z₁ and 0.1 along z₂.
        assertEquals(0.2 * pxPerUnit, ellipse.getRadiusX(), 1e-3);
        assertEquals(0.1 * pxPerUnit, ellipse.getRadiusY(), 1e-3);
        robot.type(KeyCode.ESCAPE);
        assertNull(viewModel.pinnedProperty().get());
    }

    @Test
    void escapeIsTheWindowsWhileNothingIsPinned(FxRobot robot) {
        open(robot);
        List<KeyCode> passedOn = new ArrayList<>();
        robot.interact(() -> {
            pane.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> passedOn.add(event.getCode()));
            plot(robot).requestFocus();
            workspace.pin(3);
        });
        robot.type(KeyCode.ESCAPE);
        assertEquals(Workspace.NOTHING_PINNED, workspace.pinnedProperty().get());
        assertEquals(List.of(), passedOn);
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(KeyCode.ESCAPE), passedOn);
    }

    @Test
    void thePointUnderThePointerIsNamed(FxRobot robot) {
        open(robot);
        robot.moveTo(onScreen(
                robot,
                viewModel.cloudProperty().get().x(42),
                viewModel.cloudProperty().get().y(42)));
        assertEquals(42, viewModel.hoveredProperty().get());
        assertTrue(robot.lookup("#map-hovered").query().isVisible());
    }

    @Test
    void theWheelZoomsAboutThePointerAndFShowsAllAgain(FxRobot robot) {
        open(robot);
        MapTransform before = viewModel.navigation().viewProperty().get();
        Point2D pointer = onScreen(robot, 1, 1);
        robot.moveTo(pointer).scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        MapTransform zoomed = viewModel.navigation().viewProperty().get();
        assertNotEquals(before.pxPerUnitX(), zoomed.pxPerUnitX());
        Point2D inPlot = plot(robot).screenToLocal(pointer);
        assertEquals(before.mapX(inPlot.getX()), zoomed.mapX(inPlot.getX()), 0.02);
        robot.interact(() -> plot(robot).requestFocus());
        robot.type(KeyCode.F);
        robot.interact(() -> viewModel.navigation().glide(10));
        assertEquals(
                before.pxPerUnitX(), viewModel.navigation().viewProperty().get().pxPerUnitX(), 1e-6);
    }

    @Test
    void aRightDragPans(FxRobot robot) {
        open(robot);
        MapTransform before = viewModel.navigation().viewProperty().get();
        robot.drag(onScreen(robot, 0, 0), MouseButton.SECONDARY).dropTo(onScreen(robot, 1, 0));
        MapTransform after = viewModel.navigation().viewProperty().get();
        assertEquals(before.centreX() - 1, after.centreX(), 0.05);
        assertEquals(before.pxPerUnitX(), after.pxPerUnitX());
    }

    @Test
    void principalComponentsAreNamedAsSuch(FxRobot robot) {
        open(robot);
        robot.clickOn("#map-principal");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#map-title-x").queryAs(Text.class).getText().startsWith("PC 1 · "));
    }

    @Test
    void aHiddenClassCannotBePinned(FxRobot robot) {
        open(robot);
        int image = 42;
        robot.clickOn("#map-class-" + viewModel.cloudProperty().get().label(image));
        robot.clickOn(onScreen(
                robot,
                viewModel.cloudProperty().get().x(image),
                viewModel.cloudProperty().get().y(image)));
        assertNotEquals(image, workspace.pinnedProperty().get());
    }

    @Test
    void thePictureOfTheMapIsSharpAtTwiceTheSize(FxRobot robot) {
        open(robot);
        Optional<ArgbImage> one = imageOfMap(PictureScale.ONE);
        Optional<ArgbImage> two = imageOfMap(PictureScale.TWO);
        assertEquals(2 * one.orElseThrow().width(), two.orElseThrow().width(), 2);
    }

    private Optional<ArgbImage> imageOfMap(PictureScale scale) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> pane.pictures().get(0).at(scale));
    }

    @Test
    void aGlideIsSeenOnItsWay(FxRobot robot) throws TimeoutException {
        open(robot);
        MapNavigation navigation = viewModel.navigation();
        List<MapTransform> seen = new ArrayList<>();
        robot.interact(() -> {
            navigation.viewProperty().addListener((property, before, now) -> seen.add(now));
            navigation.zoom(0.25);
        });
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> !navigation.glidingProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
        double largest = 0;
        for (int frame = 1; frame < seen.size(); frame++) {
            largest = Math.max(
                    largest, seen.get(frame - 1).pxPerUnitX() / seen.get(frame).pxPerUnitX());
        }
        // To a quarter in one frame would be a jump; however long a frame takes, it counts for a twentieth of a second.
        assertTrue(largest < 1.7, "a frame shrinks by " + largest + " of " + seen.size());
        assertTrue(seen.size() > 5, "frames: " + seen.size());
    }

    @Test
    void aDenserScreenGetsADenserPicture(FxRobot robot) {
        open(robot);
        double before = pointsPicture(robot).getWidth();
        robot.interact(() -> pane.getScene().getWindow().setRenderScaleX(2));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2 * before, pointsPicture(robot).getWidth(), 2);
    }

    @Test
    void theManifoldAndTheImagesAreLayersToSwitchOn(FxRobot robot) {
        open(robot);
        assertFalse(robot.lookup("#map-manifold").query().isVisible());
        robot.clickOn("#map-layers").clickOn(MESSAGES.get("map.layer.manifold"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#map-manifold").query().isVisible());
        int before = pixels(robot);
        robot.clickOn("#map-layers").clickOn(MESSAGES.get("map.layer.images"));
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(before, pixels(robot));
    }
}
