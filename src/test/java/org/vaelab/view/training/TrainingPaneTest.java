package org.vaelab.view.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.FakeModel;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.i18n.Messages;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.training.RecordedCommands;
import org.vaelab.viewmodel.training.TrainingViewModel;

@ExtendWith(ApplicationExtension.class)
final class TrainingPaneTest {

    private final RecordedCommands commands = new RecordedCommands();
    private final Workspace workspace = new Workspace();
    private final TrainingViewModel viewModel =
            new TrainingViewModel(Platform::runLater, commands, workspace, steps -> false, 2);

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Scene scene =
                new Scene(new TrainingPane(viewModel, workspace, new Messages(Locale.ENGLISH), List::of), 300, 800);
        TransportKeys.install(scene, viewModel);
        workspace.show(FakeModel.dataset());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aWrongFieldSaysWhyAndHoldsTrainingUntilItIsMended(FxRobot robot) {
        robot.doubleClickOn("#training-latent-dim").write("999");
        assertEquals("A whole number from 1 to 128", text(robot, "#training-latent-dim-reason"));
        assertTrue(robot.lookup("#train").query().isDisabled());
        robot.doubleClickOn("#training-latent-dim").write("3");
        assertEquals("", text(robot, "#training-latent-dim-reason"));
        robot.clickOn("#train");
        assertEquals(List.of("prepare new", "run"), commands.calls());
        assertEquals(3, commands.lastConfig().latentDim());
    }

    @Test
    void aRunShowsItsProgressAndSpacePausesIt(FxRobot robot) {
        robot.clickOn("#train");
        viewModel.publish(new TrainingSnapshot(
                TrainingState.RUNNING, 4210, 3, 20, 1, 0.001, new Elbo(137.2, 6.04), 26_012, 9, 51, 0.15));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Pause", text(robot, "#train"));
        assertEquals("4,210", text(robot, "#training-progress-step"));
        assertEquals("−143.2", text(robot, "#training-progress-elbo"));
        assertEquals("3 / 20", text(robot, "#training-progress-epoch"));
        assertFalse(robot.lookup("#stop-training").query().isDisabled());
        robot.clickOn("#training-progress-step").push(KeyCode.SPACE);
        assertEquals(List.of("prepare new", "run", "pause"), commands.calls());
    }

    @Test
    void aNumberThatIsBeingTypedReachesNobodyUntilEnterOrAnotherField(FxRobot robot) {
        robot.clickOn("#train");
        robot.doubleClickOn("#training-learning-rate")
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("1e-4");
        robot.doubleClickOn("#training-epochs");
        robot.doubleClickOn("#training-learning-rate")
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("0.25");
        assertEquals(List.of("prepare new", "run", "learning rate 1.0E-4"), commands.calls());
        robot.push(KeyCode.ENTER);
        assertEquals("learning rate 0.25", commands.calls().get(commands.calls().size() - 1));
    }

    @Test
    void whatToChangeAfterADivergenceIsReadWhole(FxRobot robot) {
        robot.clickOn("#train");
        viewModel.publish(new TrainingSnapshot(
                TrainingState.DIVERGED, 4200, 3, 20, 1, 0.5, new Elbo(Double.NaN, 6), 26_012, 9, 51, 0.15));
        WaitForAsyncUtils.waitForFxEvents();
        robot.doubleClickOn("#training-latent-dim").write("999");
        Label notice = robot.lookup("#training-notice").queryAs(Label.class);
        assertTrue(notice.getText().contains("lower the learning rate"), notice.getText());
        assertTrue(notice.getText().contains("4,200"), notice.getText());
        Text drawn = (Text) notice.lookup(".text");
        assertEquals(notice.getText(), drawn.getText().replace("\n", " "), "nothing is cut off");
    }

    @Test
    void betaTypedMovesTheSliderAndTheSliderActsAtOnce(FxRobot robot) {
        robot.clickOn("#train");
        robot.doubleClickOn("#training-beta").write("0");
        Slider slider = robot.lookup("#training-beta-slider").queryAs(Slider.class);
        assertEquals(0, slider.getValue());
        robot.push(KeyCode.ENTER);
        assertEquals("beta 0.0", commands.calls().get(commands.calls().size() - 1));
        robot.interact(() -> slider.setValue(1));
        assertEquals("beta 10.0", commands.calls().get(commands.calls().size() - 1));
    }

    @Test
    void onlyPresetsForTheKindOfDataAreOffered(FxRobot robot) {
        assertEquals(List.of("quick", "pytorch", "deep", "small", "tiny", "conv"), presets(robot));
        robot.interact(() -> workspace.show(points()));
        assertEquals(List.of("points", "points-curve"), presets(robot));
        robot.interact(() -> workspace.show(FakeModel.dataset()));
        assertEquals(List.of("quick", "pytorch", "deep", "small", "tiny", "conv"), presets(robot));
    }

    private static Dataset points() {
        ImageSet four = new ImageSet(ImageShape.POINT, new byte[8], new byte[4]);
        return new Dataset("four points", "four", four, four, List.of("one"));
    }

    private static List<String> presets(FxRobot robot) {
        return robot.lookup("#training-preset").queryAs(MenuButton.class).getItems().stream()
                .map(item -> item.getId().replace("training-preset-", ""))
                .toList();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
