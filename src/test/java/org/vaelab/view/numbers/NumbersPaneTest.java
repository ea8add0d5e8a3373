package org.vaelab.view.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.vaelab.FakeModel;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.view.PanelsFixture;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.numbers.LiveUsageViewModel;
import org.vaelab.viewmodel.numbers.NumbersViewModel;
import org.vaelab.viewmodel.shell.CurrentModel;
import org.vaelab.viewmodel.shell.TaskViewModel;

@ExtendWith(ApplicationExtension.class)
final class NumbersPaneTest {

    private final FakeEngine engine = new FakeEngine();
    private final FakeModel model = new FakeModel(2);
    private final Queue<Runnable> work = new ArrayDeque<>();

    @TempDir
    private Path folder;

    /** Live figures are of a model of their own, that is shown only where a test says so. */
    private final Workspace liveWorkspace = new Workspace();

    @Start
    void start(Stage stage) {
        Workspace workspace = new Workspace();
        CurrentModel current = new CurrentModel();
        Messages messages = new Messages(Locale.ENGLISH);
        NumbersViewModel viewModel = new NumbersViewModel(
                workspace,
                current,
                engine,
                new TaskViewModel(work::add, Runnable::run),
                Runnable::run,
                new Notices(Runnable::run),
                messages);
        try (TrainableVae vae = engine.create(Fakes.config(1), 1, 1)) {
            current.trained(vae.parameters());
        }
        workspace.show(Fakes.config(1));
        workspace.show(Fakes.dataset(10, 20));
        LiveUsageViewModel live = new LiveUsageViewModel(
                liveWorkspace, model, new SimpleBooleanProperty(), new Notices(Runnable::run), messages);
        NumbersPane pane = new NumbersPane(
                viewModel, live, new Appearance(), () -> Optional.of(folder.resolve("numbers.csv")), messages);
        PanelsFixture.show(stage, pane, 800, 230);
    }

    private void evaluate(FxRobot robot) {
        robot.clickOn("#numbers-evaluate");
        robot.interact(() -> {
            for (Runnable next = work.poll(); next != null; next = work.poll()) {
                next.run();
            }
        });
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    @Test
    void aPersonPressesEvaluateAndReadsTheFiguresWithTheirErrors(FxRobot robot) {
        assertEquals("–", text(robot, "numbers-elbo"));
        evaluate(robot);
        assertTrue(text(robot, "numbers-elbo").matches("−\\d+\\.\\d\\d"), text(robot, "numbers-elbo"));
        assertTrue(text(robot, "numbers-log-px-error").matches("± \\d+\\.\\d\\d"));
        assertTrue(text(robot, "numbers-active-units").endsWith("of 2"));
        assertTrue(text(robot, "numbers-likelihood").contains("not a likelihood of the image"));
        assertTrue(text(robot, "numbers-collapse").contains("of 2 dimensions"));
        assertFalse(robot.lookup("#numbers-empty").query().isVisible());
    }

    @Test
    void theButtonCancelsWhatItStarted(FxRobot robot) {
        robot.clickOn("#numbers-evaluate");
        assertEquals("Cancel", text(robot, "numbers-evaluate"));
        assertTrue(robot.lookup("#numbers-images").query().isDisabled());
        robot.clickOn("#numbers-evaluate");
        assertEquals("Evaluate", text(robot, "numbers-evaluate"));
        assertTrue(robot.lookup("#numbers-empty").query().isVisible());
    }

    @Test
    void aBarIsReadByArrowKeys(FxRobot robot) {
        evaluate(robot);
        robot.interact(() -> robot.lookup("#numbers-bars").query().requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertTrue(text(robot, "numbers-dimension").startsWith("z2: "), text(robot, "numbers-dimension"));
        robot.type(KeyCode.LEFT);
        assertTrue(text(robot, "numbers-dimension").startsWith("z1: "));
        robot.type(KeyCode.ESCAPE);
        assertTrue(text(robot, "numbers-dimension").startsWith("Point at a bar"));
    }

    @Test
    void theBarsFollowTheModelWithoutAMeasurement(FxRobot robot) {
        assertEquals("KL of each dimension, nats per image", text(robot, "numbers-bars-title"));
        robot.interact(() -> {
            liveWorkspace.show(FakeModel.dataset());
            liveWorkspace.show(new VaeConfig(
                    FakeModel.SHAPE, List.of(4), 2, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), 1));
            model.learn(1);
        });
        assertEquals("KL now, nats: 2 below 0.01", text(robot, "numbers-bars-title"));
        robot.interact(() -> robot.lookup("#numbers-bars").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        robot.interact(() -> model.learn(2));
        assertTrue(text(robot, "numbers-dimension").startsWith("z1: 0.000 nats"), text(robot, "numbers-dimension"));
    }

    @Test
    void theFiguresAreSavedAndCopied(FxRobot robot) {
        assertTrue(robot.lookup("#numbers-save").query().isDisabled());
        evaluate(robot);
        robot.clickOn("#numbers-save");
        assertTrue(Files.exists(folder.resolve("numbers.csv")));
        robot.clickOn("#numbers-copy");
        robot.interact(() -> assertTrue(
                Clipboard.getSystemClipboard().getString().contains("ELBO\t" + text(robot, "numbers-elbo"))));
    }

    @Test
    void everyControlSaysWhatItDoes(FxRobot robot) {
        for (String id : new String[] {"evaluate", "images", "importance-samples", "binarise", "save", "copy"}) {
            Control control = robot.lookup("#numbers-" + id).queryAs(Control.class);
            assertFalse(control.getTooltip().getText().isBlank(), id);
        }
        assertTrue(robot.lookup("#numbers-evaluate").queryAs(Button.class).isFocusTraversable());
    }
}
