package org.vaelab.view.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.latent.Code;
import org.vaelab.view.PanelsFixture;

@ExtendWith(ApplicationExtension.class)
final class DecodeLayoutTest {

    private final PanelsFixture panels = new PanelsFixture(8);

    @Start
    void start(Stage stage) {
        PanelsFixture.show(stage, panels.decodePane(), 248, 800);
    }

    @Test
    void thePinnedImageComesUpAgainWhenThereAreFewerSliders(FxRobot robot) {
        show(robot, 2);
        double ofTwo = top(robot, "#pinned-pane");
        show(robot, 8);
        assertTrue(top(robot, "#pinned-pane") > ofTwo, "eight sliders take more room than two");
        show(robot, 2);
        assertEquals(ofTwo, top(robot, "#pinned-pane"));
    }

    @Test
    void everyDimensionOfThePosteriorCanBeReachedAndABarSaysSo(FxRobot robot) {
        robot.interact(() -> panels.workspace.pin(3));
        WaitForAsyncUtils.waitForFxEvents();
        ScrollBar bar = (ScrollBar) robot.lookup("#posterior-table").query().lookup(".scroll-bar:vertical");
        assertTrue(bar.isVisible());
        Bounds window = bounds(robot, "#posterior-table");
        assertTrue(!window.contains(bounds(robot, "#posterior-8")), "the eighth is below");
        robot.interact(() -> bar.setValue(bar.getMax()));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.contains(bounds(robot, "#posterior-8")), "the eighth is in sight");
    }

    @Test
    void figuresThatAreNotOfBinarisedPixelsSaySoBesideAModelThatLearnsFromThem(FxRobot robot) {
        assertEquals("reconstruction", name(robot));
        robot.interact(() -> panels.workspace.learnFromBinarised(true));
        assertEquals("reconstruction\nof grey pixels", name(robot));
    }

    private void show(FxRobot robot, int latentDim) {
        robot.interact(() -> panels.workspace.moveTo(Code.origin(latentDim)));
        // Said, not waited for: on a busy machine the next frame may be a while.
        Parent root = robot.lookup("#pinned-pane").query().getScene().getRoot();
        robot.interact(root::applyCss);
        robot.interact(root::layout);
    }

    private static String name(FxRobot robot) {
        return robot.lookup("#pinned-reconstruction-name").queryLabeled().getText();
    }

    private static double top(FxRobot robot, String id) {
        return bounds(robot, id).getMinY();
    }

    private static Bounds bounds(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
