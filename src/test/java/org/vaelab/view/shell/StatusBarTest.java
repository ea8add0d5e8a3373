package org.vaelab.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.i18n.Messages;
import org.vaelab.view.PanelsFixture;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.shell.StatusViewModel;
import org.vaelab.viewmodel.shell.TaskViewModel;

@ExtendWith(ApplicationExtension.class)
final class StatusBarTest {

    private static final String FAILURE =
            "t10k-labels-idx1-ubyte ends after 37 of 41 labels, though its header counts 41: "
                    + "copy the file again, or choose another folder of images.";

    private final Notices notices = new Notices(Runnable::run);
    private final Region work = new Region();

    @Start
    void start(Stage stage) {
        Messages messages = new Messages(Locale.ENGLISH);
        StatusViewModel status = new StatusViewModel(new Workspace(), messages);
        status.showMemory(500L << 20);
        StatusBar bar = new StatusBar(
                status,
                new NoticeLabel(notices, messages),
                new TaskBar(new TaskViewModel(Runnable::run, Runnable::run), messages),
                messages);
        BorderPane window = new BorderPane(work);
        window.setBottom(bar.root());
        PanelsFixture.show(stage, window, 1100, 300);
    }

    @Test
    void aLongFailureIsReadWholeAndMovesNothing(FxRobot robot) {
        double before = work.getHeight();
        robot.interact(() -> notices.warn(FAILURE));
        WaitForAsyncUtils.waitForFxEvents();
        Label whole = robot.lookup("#notice-whole").queryAs(Label.class);
        assertTrue(whole.isVisible() && whole.getParent().isVisible());
        assertTrue(whole.getHeight() >= whole.prefHeight(whole.getWidth()), "no line of it is cut");
        assertEquals(before, work.getHeight(), "the work keeps its height");
        assertFalse(overlaps(robot, "#notice-whole", "#status-memory"), "what is under way stays in sight");
        robot.interact(() -> robot.lookup("#dismiss-notice-card").queryButton().fire());
        assertFalse(whole.getParent().isVisible());
        assertEquals(before, work.getHeight());
    }

    private static boolean overlaps(FxRobot robot, String one, String other) {
        return scene(robot.lookup(one).query())
                .intersects(scene(robot.lookup(other).query()));
    }

    private static Bounds scene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
