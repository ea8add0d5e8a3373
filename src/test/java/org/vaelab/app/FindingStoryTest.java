package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.viewmodel.find.Finding;

/** A person looks for images among those the model learns from. */
final class FindingStoryTest extends Story {

    private void awaitGallery(FxRobot robot) {
        await("a gallery is shown", () -> isThere(robot, "#gallery-cell-0"));
    }

    @Test
    void neighboursAreShownMarkedAndPinnedWhileTrainingRuns(FxRobot robot) {
        awaitData(robot);
        fill(robot, "#training-epochs", "100000");
        click(robot, "#train");
        await("it runs", () -> step(robot) > 5);
        click(robot, "#find-tab");
        awaitGallery(robot);
        await(
                "their points are ringed",
                () -> node(robot, "#map-marks", Pane.class).getChildren().stream()
                        .anyMatch(ring -> ring instanceof Circle && ring.isVisible()));
        click(robot, "#gallery-cell-0");
        await("it is pinned", () -> !text(robot, "#pinned-title").isEmpty());
        long then = step(robot);
        await("training goes on", () -> step(robot) > then);
    }

    @Test
    void theLeastLikelyImagesComeWithTheirLikelihood(FxRobot robot) {
        awaitData(robot);
        click(robot, "#step-training");
        await("a model is there", () -> !node(robot, "#decode-empty").isVisible());
        click(robot, "#find-tab");
        ComboBox<Finding> finding = robot.lookup("#find-for").query();
        robot.interact(() -> finding.setValue(Finding.UNLIKELY));
        click(robot, "#find-measure");
        awaitGallery(robot);
        Node cell = node(robot, "#gallery-cell-0");
        assertTrue(cell.getAccessibleText().contains("ln p(x) = −"), cell.getAccessibleText());
    }
}
