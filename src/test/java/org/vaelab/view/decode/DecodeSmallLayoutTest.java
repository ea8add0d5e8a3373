package org.vaelab.view.decode;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.latent.Code;
import org.vaelab.view.PanelsFixture;

/** The decode pane as it is in a window of 1100 × 700. */
@ExtendWith(ApplicationExtension.class)
final class DecodeSmallLayoutTest {

    private static final double HEIGHT = 608;

    private final PanelsFixture panels = new PanelsFixture(20);

    @Start
    void start(Stage stage) {
        PanelsFixture.show(stage, panels.decodePane(), 248, HEIGHT);
    }

    @Test
    void fiveSlidersOfTwentyAreInSightAndTheImageIsStillLarge(FxRobot robot) {
        robot.interact(() -> {
            panels.workspace.moveTo(Code.origin(20));
            panels.workspace.pin(3);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Bounds sliders = bounds(robot, ".coordinate-sliders");
        assertTrue(sliders.contains(bounds(robot, "#z-slider-5")), "the fifth is in sight: " + sliders);
        assertTrue(bounds(robot, "#decoded-image").getHeight() >= 200, "" + bounds(robot, "#decoded-image"));
        assertTrue(bounds(robot, "#pinned-unpin").getMaxY() <= HEIGHT, "all of the pinned image's panel is there");
    }

    private static Bounds bounds(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
