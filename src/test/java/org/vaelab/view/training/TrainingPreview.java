package org.vaelab.view.training;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.vaelab.FakeModel;
import org.vaelab.i18n.Messages;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.view.chart.LossChartPane;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.chart.LossChartViewModel;
import org.vaelab.viewmodel.training.RecordedCommands;
import org.vaelab.viewmodel.training.TrainingField;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** The training panel and the loss chart on a made-up run, to be looked at: {@code light|dark [wrong] [log] [empty] [low]}. */
public final class TrainingPreview extends Application {

    private static final int STEPS = 20_000;

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        boolean dark = arguments.contains("dark");
        setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        Messages messages = new Messages(Locale.ENGLISH);
        Workspace workspace = new Workspace();
        Appearance appearance = new Appearance();
        appearance.choose(dark ? Theme.DARK : Theme.LIGHT);
        TrainingViewModel training =
                new TrainingViewModel(Platform::runLater, new RecordedCommands(), workspace, steps -> false, 2);
        LossChartViewModel chart = new LossChartViewModel(Platform::runLater);
        LossChartPane loss = new LossChartPane(chart, appearance, workspace, messages, Runnable::run, Runnable::run);
        loss.setPrefHeight(240);
        BorderPane root = new BorderPane(new Region());
        root.setLeft(new TrainingPane(training, workspace, messages, () -> List.of(new MenuItem("Strokes"))));
        root.setBottom(new BorderPane(loss));
        Scene scene = new Scene(root, arguments.contains("low") ? 1100 : 1440, arguments.contains("low") ? 700 : 900);
        scene.getStylesheets()
                .addAll("/org/vaelab/view/bridge.css", "/org/vaelab/view/theme-" + (dark ? "dark" : "light") + ".css");
        if (!arguments.contains("empty")) {
            workspace.show(FakeModel.dataset());
            run(training, chart);
        }
        chart.logarithmicProperty().set(arguments.contains("log"));
        if (arguments.contains("wrong")) {
            training.form().textProperty(TrainingField.HIDDEN).set("512; 256");
            training.form().textProperty(TrainingField.LEARNING_RATE).set("0");
        }
        stage.setScene(scene);
        stage.show();
    }

    private static void run(TrainingViewModel training, LossChartViewModel chart) {
        training.trainOrPause();
        Random random = new Random(1);
        for (int step = 1; step <= STEPS; step++) {
            double reconstruction = 138 + 400 * Math.exp(-step / 60.0) + 60 * Math.exp(-step / 2500.0);
            double kl = 6.4 * (1 - Math.exp(-step / 700.0)) + 0.25 * random.nextGaussian() * (step > 50 ? 1 : 0);
            Elbo batch = new Elbo(reconstruction + 4 * random.nextGaussian(), Math.max(0.01, kl));
            TrainingSnapshot snapshot = new TrainingSnapshot(
                    TrainingState.RUNNING,
                    step,
                    1 + step / 2000,
                    20,
                    1,
                    1e-3,
                    batch,
                    26_012,
                    9.2 * step / 2000,
                    51,
                    0.15);
            training.publish(snapshot);
            chart.publish(snapshot);
            if (step % 500 == 0) {
                chart.publishHeldOut(step, new Elbo(reconstruction + 2, kl));
            }
        }
    }

    /** Starts it from the class path. */
    static final class Start {

        private Start() {}

        public static void main(String[] arguments) {
            launch(TrainingPreview.class, arguments);
        }
    }
}
