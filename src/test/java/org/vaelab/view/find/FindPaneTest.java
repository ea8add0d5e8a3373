package org.vaelab.view.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.SyntheticQueries;
import org.vaelab.fake.FakeEngine;
import org.vaelab.i18n.Messages;
import org.vaelab.view.PanelsFixture;
import org.vaelab.view.image.PixelView;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.find.FindViewModel;
import org.vaelab.viewmodel.find.Finding;
import org.vaelab.viewmodel.find.LikelihoodRanking;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.shell.CurrentModel;
import org.vaelab.viewmodel.shell.TaskViewModel;

@ExtendWith(ApplicationExtension.class)
final class FindPaneTest {

    private static final int COUNT = 200;

    private final Workspace workspace = new Workspace();
    private final SyntheticQueries queries = new SyntheticQueries(COUNT, 3);
    private final MapViewModel map = new MapViewModel(workspace, queries, Runnable::run, Runnable::run);
    private final PanelsFixture panels = new PanelsFixture(2);
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final FindViewModel find = new FindViewModel(
            map,
            queries,
            new LikelihoodRanking(
                    workspace,
                    new CurrentModel(),
                    new FakeEngine(),
                    new TaskViewModel(Runnable::run, Runnable::run),
                    new Notices(Runnable::run),
                    messages),
            Runnable::run,
            Runnable::run);

    @Start
    void start(Stage stage) {
        workspace.show(SyntheticQueries.dataset(COUNT));
        workspace.show(queries.config());
        javafx.scene.layout.StackPane holder =
                new javafx.scene.layout.StackPane(new FindPane(find, panels.appearance, panels.menu, messages));
        PanelsFixture.show(stage, holder, 800, 300);
    }

    private static Button cell(FxRobot robot, int place) {
        return robot.lookup("#gallery-cell-" + place).queryButton();
    }

    private int first() {
        return Objects.requireNonNull(find.galleryProperty().get())
                .matches()
                .get(0)
                .image();
    }

    @Test
    void pressingAnImagePinsItAndPointingShowsItOnTheMap(FxRobot robot) {
        robot.interact(() -> find.findingProperty().set(Finding.POORLY_RECONSTRUCTED));
        robot.moveTo("#gallery-cell-0");
        assertEquals(COUNT - 1, map.hoveredProperty().get());
        robot.clickOn("#gallery-cell-0");
        assertEquals(COUNT - 1, workspace.pinnedProperty().get());
        assertEquals(
                "image 200, class 9: 199.0 nats to reconstruct. Press to pin it.",
                cell(robot, 0).getAccessibleText());
    }

    @Test
    void theKeyboardWalksThroughTheGallery(FxRobot robot) {
        robot.interact(() -> cell(robot, 0).requestFocus());
        assertEquals(first(), map.hoveredProperty().get());
        int expected = first();
        robot.type(KeyCode.SPACE);
        assertEquals(expected, workspace.pinnedProperty().get());
        robot.type(KeyCode.TAB);
        assertTrue(cell(robot, 1).isFocused());
    }

    @Test
    void theResidualWidensEachImage(FxRobot robot) {
        PixelView pixels = robot.lookup("#gallery-cell-0 .pixel-view").query();
        int before = Objects.requireNonNull(pixels.image()).width();
        robot.clickOn("#find-reconstructions");
        WaitForAsyncUtils.waitForFxEvents();
        int after = Objects.requireNonNull(pixels.image()).width();
        assertEquals(3 * before + 2, after);
    }

    @Test
    void whatIsMissingIsSaid(FxRobot robot) {
        robot.interact(() -> find.findingProperty().set(Finding.SELECTED));
        Label empty = robot.lookup("#find-empty").queryAs(Label.class);
        assertTrue(empty.isVisible());
        assertEquals(messages.get("find.empty.selected"), empty.getText());
        assertFalse(robot.lookup("#find-anchor").query().isVisible());
        assertTrue(robot.lookup("#find-select").query().isDisabled());
    }
}
