package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.latent.Code;
import org.vaelab.viewmodel.map.PlaneField;
import org.vaelab.viewmodel.map.TrustBy;

/** Shades of the plane, by menu and by key. */
final class MapShadesTest extends MapStory {

    private static boolean isSeen(FxRobot robot, String id) {
        return robot.lookup(id).query().isVisible();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void theDensityOfTheCodesIsALayerWithALegend(FxRobot robot) {
        open(robot);
        assertFalse(isSeen(robot, "#map-density"));
        assertFalse(isSeen(robot, "#map-density-legend"));
        robot.clickOn("#map-layers").clickOn(MESSAGES.get("map.layer.density"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isSeen(robot, "#map-density"));
        assertEquals("codes in a square of 1 × 1", text(robot, "#map-density-legend-title"));
        PlaneField field = viewModel.density().fieldProperty().get();
        assertTrue(field != null
                && text(robot, "#map-density-legend-high").startsWith(String.valueOf((int) field.high())));
    }

    @Test
    void theMenuShadesWhereTheDecoderIsLessToBeTrusted(FxRobot robot) {
        open(robot);
        robot.clickOn("#map-layers").clickOn(MESSAGES.get("map.trust")).clickOn(MESSAGES.get("map.trust.round-trip"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isSeen(robot, "#map-trust"));
        assertEquals(MESSAGES.get("map.field.round-trip"), text(robot, "#map-trust-legend-title"));
        ImageView picture = robot.lookup("#map-trust").queryAs(ImageView.class);
        int middle = alpha(picture, 0.5);
        // The made-up round trip ends in the middle, so the edge has the deeper shade.
        assertTrue(alpha(picture, 0.02) > middle + 50, "a deeper shade at the edge than " + middle);
    }

    @Test
    void theLineBelowTheMapTellsTheNumberUnderThePointerWhileAShadeIsOn(FxRobot robot) {
        open(robot);
        robot.moveTo(onScreen(robot, 1, 0));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", text(robot, "#map-readout-trust"));
        robot.interact(() -> viewModel.trust().byProperty().set(TrustBy.ROUND_TRIP));
        String told = text(robot, "#map-readout-trust");
        assertTrue(told.startsWith("round trip ≈ "), told);
        // The made-up round trip ends at the origin; the pointer lies on whole pixels.
        assertEquals(1, Double.parseDouble(told.replaceAll("[^0-9.]", "")), 0.03);
        robot.moveTo("#map-layers");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", text(robot, "#map-readout-trust"));
    }

    private static int alpha(ImageView picture, double share) {
        int x = (int) (share * picture.getImage().getWidth());
        int y = (int) (picture.getImage().getHeight() / 2);
        return picture.getImage().getPixelReader().getArgb(x, y) >>> 24;
    }

    @Test
    void keysShadeThePlaneAndGoThroughAllMeasures(FxRobot robot) {
        open(robot);
        robot.interact(() -> plot(robot).requestFocus());
        robot.type(KeyCode.D);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isSeen(robot, "#map-density-legend"));
        for (int press = 1; press <= TrustBy.values().length; press++) {
            robot.type(KeyCode.T);
            WaitForAsyncUtils.waitForFxEvents();
            TrustBy by = List.of(TrustBy.values()).get(press % TrustBy.values().length);
            assertEquals(by, viewModel.trust().byProperty().get());
            assertEquals(by != TrustBy.NOTHING, isSeen(robot, "#map-trust-legend"));
        }
        robot.type(KeyCode.D);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(isSeen(robot, "#map-density-legend"));
    }

    @Test
    void aShadeMovesWithTheViewAtOnce(FxRobot robot) {
        open(robot);
        robot.interact(() -> viewModel.trust().byProperty().set(TrustBy.CHANGE));
        WaitForAsyncUtils.waitForFxEvents();
        ImageView picture = robot.lookup("#map-trust").queryAs(ImageView.class);
        PlaneField field = viewModel.trust().fieldProperty().get();
        robot.interact(() -> {
            viewModel.navigation().pan(31, 0);
            workspace.moveTo(new Code(1, 1, 1));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(field != null);
        PlaneField after = viewModel.trust().fieldProperty().get();
        assertTrue(after != null);
        assertEquals(
                viewModel
                        .navigation()
                        .viewProperty()
                        .get()
                        .screenX(after.lattice().bounds().left()),
                picture.getX(),
                0.01);
    }
}
