package org.vaelab.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.view.PanelsFixture;
import org.vaelab.view.export.PictureScale;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.chart.LossChartViewModel;

/** The chart in the smallest room it gets. */
@ExtendWith(ApplicationExtension.class)
final class LossChartPaneTest {

    private final LossChartViewModel chart = new LossChartViewModel(Runnable::run);

    @SuppressWarnings("NullAway.Init") // made in start, on the UI thread
    private LossChartPane pane;

    @Start
    void start(Stage stage) {
        pane = new LossChartPane(
                chart, new Appearance(), new Workspace(), new Messages(Locale.ENGLISH), Runnable::run, Runnable::run);
        PanelsFixture.show(stage, pane, 600, 170);
    }

    private void train(FxRobot robot) {
        robot.interact(() -> IntStream.rangeClosed(1, 40)
                .forEach(step -> chart.publish(new TrainingSnapshot(
                        TrainingState.RUNNING, step, 1, 1, 1, 0.001, new Elbo(240 - step, 8), 1000, 1, 1, 0.1))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** The marks' numbers of an axis, as they are seen. */
    private static List<Bounds> numbers(FxRobot robot, int axis) {
        Node found = robot.lookup("#loss-plots .axis").queryAll().stream()
                .skip(axis)
                .findFirst()
                .orElseThrow();
        return found.lookupAll("Text").stream()
                .filter(Node::isVisible)
                .filter(text -> text instanceof Text number && !number.getText().isEmpty())
                .map(LossChartPaneTest::inScene)
                .toList();
    }

    @Test
    void theNumbersOfTheTwoAxesDoNotTouch(FxRobot robot) {
        train(robot);
        double lowest =
                numbers(robot, 0).stream().mapToDouble(Bounds::getMaxY).max().orElseThrow();
        double highest =
                numbers(robot, 1).stream().mapToDouble(Bounds::getMinY).min().orElseThrow();
        assertTrue(highest - lowest >= 4, "only " + (highest - lowest) + " pixels lie between them");
    }

    @Test
    void thePictureOfTheChartHasNoControlsInIt(FxRobot robot) {
        train(robot);
        ArgbImage saved = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> pane.pictures().get(0).at(PictureScale.ONE).orElseThrow());
        for (String control : List.of("#loss-log-steps", "#loss-smoothing")) {
            assertTrue(robot.lookup(control).query().isVisible(), "it is there again");
            Bounds there = inScene(robot.lookup(control).query());
            int paper = saved.argb((int) there.getMinX() - 2, (int) there.getCenterY());
            for (int x = (int) there.getMinX(); x < there.getMaxX(); x++) {
                assertEquals(paper, saved.argb(x, (int) there.getCenterY()), control + " at " + x);
            }
        }
    }

    @Test
    void theLinesOfALargerPictureArePaintedAndNotEnlarged(FxRobot robot) {
        train(robot);
        ImageView plot = robot.lookup("#loss-upper").queryAs(ImageView.class);
        double onScreen = plot.getImage().getWidth();
        List<Double> widths = new ArrayList<>();
        ArgbImage saved = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            plot.imageProperty().subscribe(image -> widths.add(image.getWidth()));
            return pane.pictures().get(0).at(PictureScale.FOUR).orElseThrow();
        });
        assertTrue(widths.contains(4 * onScreen), widths + " has four times " + onScreen);
        assertEquals(onScreen, plot.getImage().getWidth(), "the screen has its own again");
        assertEquals(4 * pane.getWidth(), saved.width(), 4);
        ArgbImage asBefore = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> pane.pictures().get(0).at(PictureScale.ONE).orElseThrow());
        assertEquals(pane.getWidth(), asBefore.width(), 1);
    }

    @Test
    void beforeAnyImageHeldOutIsJudgedThereIsOneDash(FxRobot robot) {
        train(robot);
        Label figure = robot.lookup("#loss-held-out").queryAs(Label.class);
        assertEquals("–", figure.getText());
        robot.interact(() -> chart.publishHeldOut(40, new Elbo(150, 5)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("150.0 + 5.0", figure.getText());
    }

    @Test
    void theAxisOfStepsSaysWhatItIsAndCoversNoNumber(FxRobot robot) {
        train(robot);
        Label name = robot.lookup("#loss-step-axis").queryAs(Label.class);
        assertEquals("step", name.getText());
        assertTrue(name.isVisible());
        Bounds there = inScene(name);
        for (int axis = 0; axis < 3; axis++) {
            numbers(robot, axis).forEach(number -> assertTrue(!number.intersects(there), number + " and " + there));
        }
        assertTrue(there.getMaxY() <= 170 && there.getMinX() >= 0, "in sight: " + there);
    }
}
