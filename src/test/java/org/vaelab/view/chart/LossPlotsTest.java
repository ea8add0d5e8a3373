package org.vaelab.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.i18n.Messages;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.view.PanelsFixture;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.chart.LossChartViewModel;

/** The painting thread is the test itself: it paints when it is told to. */
@ExtendWith(ApplicationExtension.class)
final class LossPlotsTest {

    private final LossChartViewModel chart = new LossChartViewModel(Runnable::run);
    private final Appearance appearance = new Appearance();
    private final Queue<Runnable> toPaint = new ArrayDeque<>();
    private final Queue<Runnable> toShow = new ArrayDeque<>();

    @Start
    void start(Stage stage) {
        LossPlots plots =
                new LossPlots(chart, appearance, new Label(), new Messages(Locale.ENGLISH), toPaint::add, toShow::add);
        PanelsFixture.show(stage, plots, 600, 200);
    }

    private void step(FxRobot robot, long step) {
        robot.interact(() -> chart.publish(
                new TrainingSnapshot(TrainingState.RUNNING, step, 1, 1, 1, 0.001, new Elbo(200, 8), 1000, 1, 1, 0.1)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void paint(FxRobot robot) {
        runAll(robot, toPaint);
        runAll(robot, toShow);
    }

    private static void runAll(FxRobot robot, Queue<Runnable> tasks) {
        robot.interact(() -> {
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean plotIsSeen(FxRobot robot) {
        Node upper = robot.lookup("#loss-upper").query();
        return upper.isVisible();
    }

    @Test
    void theUiThreadLeavesThePixelsToThePaintingThread(FxRobot robot) {
        step(robot, 1);
        assertFalse(plotIsSeen(robot));
        assertEquals(1, toPaint.size());
        paint(robot);
        assertTrue(plotIsSeen(robot));
    }

    @Test
    void stepsThatComeWhileItPaintsArePaintedOnceTheNewestOnly(FxRobot robot) {
        for (long step : List.of(1L, 2L, 3L)) {
            step(robot, step);
        }
        assertEquals(1, toPaint.size());
        paint(robot);
        assertEquals(0, toPaint.size());
    }

    @Test
    void theOtherThemeIsPaintedAnewAndAMoveOfThePointerIsNot(FxRobot robot) {
        step(robot, 1);
        step(robot, 2);
        paint(robot);
        robot.interact(() -> chart.pointAt(0.2));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, toPaint.size());
        assertTrue(robot.lookup(".crosshair").query().isVisible());
        robot.interact(() -> appearance.choose(Theme.DARK));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, toPaint.size());
    }

    @Test
    void aPictureThatIsReadyOnlyWhenTheNextRunHasBegunIsNotShown(FxRobot robot) {
        step(robot, 1);
        runAll(robot, toPaint);
        robot.interact(() -> chart.open(0, List.of()));
        WaitForAsyncUtils.waitForFxEvents();
        step(robot, 1);
        runAll(robot, toShow);
        assertFalse(plotIsSeen(robot));
        paint(robot);
        assertTrue(plotIsSeen(robot));
    }
}
