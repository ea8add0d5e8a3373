package org.vaelab.view.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.FakeModel;
import org.vaelab.i18n.Messages;
import org.vaelab.view.PanelsFixture;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.training.RecordedCommands;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** The training panel as it is in a window of 1100 × 700. */
@ExtendWith(ApplicationExtension.class)
final class TrainingSmallLayoutTest {

    private static final double HEIGHT = 608;

    private final Workspace workspace = new Workspace();
    private final TrainingViewModel viewModel =
            new TrainingViewModel(Platform::runLater, new RecordedCommands(), workspace, steps -> false, 2);

    @Start
    void start(Stage stage) {
        TrainingPane pane = new TrainingPane(viewModel, workspace, new Messages(Locale.ENGLISH), List::of);
        workspace.show(FakeModel.dataset());
        PanelsFixture.show(stage, pane, 262, HEIGHT);
    }

    @Test
    void theFieldsThatEveryRunNeedsAreInSightWithoutScrolling(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds form = bounds(robot, ".training-pane > .scroll-pane");
        for (String field : List.of("data", "preset", "hidden", "latent-dim", "objective", "beta", "learning-rate")) {
            assertTrue(form.contains(bounds(robot, "#training-" + field)), field);
        }
        assertTrue(form.contains(bounds(robot, "#training-epochs")), "epochs");
        assertTrue(form.contains(bounds(robot, "#training-epochs-reason")), "and what is wrong with them");
        assertTrue(bounds(robot, "#training-progress-remaining").getMaxY() <= HEIGHT, "and all of the progress");
    }

    private static Bounds bounds(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
