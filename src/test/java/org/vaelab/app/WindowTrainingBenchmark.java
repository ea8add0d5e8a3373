package org.vaelab.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.vaelab.data.Dataset;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.i18n.Messages;
import org.vaelab.training.Trainer;
import org.vaelab.training.TrainingListener;
import org.vaelab.training.TrainingSettings;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;
import org.vaelab.view.export.ChooserDialog;

/**
 * What the window costs training: steps a second without it, with it open, and while a person drags on its map without pause, taking turns. Arguments: a folder
 * of IDX files, rounds, codes. The command stands in src/docs/performance.md.
 */
public final class WindowTrainingBenchmark {

    private static final int HIDDEN = 400;
    private static final double WARM_UP_SECONDS = 4;
    private static final double SECONDS = 8;
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    private final String folder;
    private final int latentDim;
    private final Dataset dataset;

    private WindowTrainingBenchmark(String folder, int latentDim)
            throws UnreadableDatasetException, InterruptedException {
        this.folder = folder;
        this.latentDim = latentDim;
        dataset = StandardDatasets.in(Path.of(folder)).open(folder, Progress.silent());
    }

    public static void main(String[] arguments) throws Exception {
        EngineProperties.set();
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            new WindowTrainingBenchmark(arguments[0], Integer.parseInt(arguments[2]))
                    .run(Integer.parseInt(arguments[1]));
        } finally {
            Platform.exit();
        }
    }

    private void run(int rounds) throws Exception {
        double[] open = new double[rounds];
        double[] dragged = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double headless = headless();
            open[round] = window(false) / headless;
            dragged[round] = window(true) / headless;
            System.out.printf(
                    Locale.ROOT,
                    "headless %.0f steps/s, window open %.2f of it, dragging %.2f%n",
                    headless,
                    open[round],
                    dragged[round]);
        }
        System.out.printf(Locale.ROOT, "medians: open %.2f, dragging %.2f%n", median(open), median(dragged));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double headless() throws InterruptedException {
        Count count = new Count();
        VaeConfig config = new VaeConfig(
                dataset.shape(),
                List.of(HIDDEN),
                latentDim,
                Activation.RELU,
                new VaeObjective(),
                new BernoulliLikelihood(),
                1);
        int workers = Runtime.getRuntime().availableProcessors();
        try (Trainer trainer = new Trainer(new Dl4jEngine(), count)) {
            trainer.prepare(
                    config, new TrainingSettings(128, 1e-3, 1, 0, 1000, Double.POSITIVE_INFINITY, 1, workers), dataset);
            trainer.run();
            pass(WARM_UP_SECONDS);
            long before = count.step;
            pass(SECONDS);
            return (count.step - before) / SECONDS;
        }
    }

    private double window(boolean dragging) throws Exception {
        Path home = Files.createTempDirectory("window-training");
        Stage stage = onUi(Stage::new);
        Composition program = onUi(() -> open(stage, home));
        try {
            await(() -> text(stage, "#status-data")
                    .contains(Integer.toString(dataset.train().count() / 1000)));
            onUi(() -> {
                choosePreset(stage, "training-preset-pytorch");
                type(stage, "#training-latent-dim", Integer.toString(latentDim));
                type(stage, "#training-epochs", "1000");
                ((Button) find(stage, "#train")).fire();
                if (dragging) {
                    new Drag(find(stage, "#map-plot")).start();
                }
                return stage;
            });
            await(() -> step(stage) > 0);
            pass(WARM_UP_SECONDS);
            long before = onUi(() -> step(stage));
            pass(SECONDS);
            return (onUi(() -> step(stage)) - before) / SECONDS;
        } finally {
            onUi(() -> {
                program.close();
                return stage;
            });
        }
    }

    private Composition open(Stage stage, Path home) throws IOException {
        Composition program = new Composition(
                new Surroundings(
                        Platform::runLater,
                        home,
                        StandardDatasets.in(home),
                        StandardDatasets.downloads(home),
                        new Dl4jEngine(),
                        new ChooserDialog(MESSAGES),
                        MESSAGES),
                stage);
        program.showWith(Path.of(folder).toRealPath());
        return program;
    }

    private static Node find(Stage stage, String query) {
        return stage.getScene().lookup(query);
    }

    private static String text(Stage stage, String query) {
        return find(stage, query) instanceof Labeled labeled ? labeled.getText() : "";
    }

    /** The one that trains as the run without a window does. */
    private static void choosePreset(Stage stage, String id) {
        ((MenuButton) find(stage, "#training-preset"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
    }

    private static void type(Stage stage, String query, String text) {
        ((TextInputControl) find(stage, query)).setText(text);
    }

    private static long step(Stage stage) {
        String digits = text(stage, "#training-progress-step").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static <T> T onUi(Callable<T> call) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(call);
        Platform.runLater(task);
        return task.get();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException, ExecutionException {
        while (!onUi(condition::getAsBoolean)) {
            pass(0.05);
        }
    }

    private static void pass(double seconds) throws InterruptedException {
        Thread.sleep((long) (seconds * 1000));
    }

    /** Counts steps. */
    private static final class Count implements TrainingListener {

        private volatile long step;

        @Override
        public void progressed(TrainingSnapshot snapshot) {
            step = snapshot.step();
        }

        @Override
        public void heldOut(long heldOutStep, Elbo elbo) {}

        @Override
        public void parameters(VaeParameters parameters) {}

        @Override
        public void failed(Throwable cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Moves the pressed pointer in a circle on the map, once a frame. */
    private static final class Drag extends AnimationTimer {

        private final Node map;
        private boolean pressed;

        Drag(Node map) {
            this.map = map;
        }

        @Override
        public void handle(long now) {
            double angle = now / 5e8;
            double x = map.getLayoutBounds().getCenterX() + 120 * Math.cos(angle);
            double y = map.getLayoutBounds().getCenterY() + 120 * Math.sin(angle);
            Event.fireEvent(map, event(pressed ? MouseEvent.MOUSE_DRAGGED : MouseEvent.MOUSE_PRESSED, x, y));
            pressed = true;
        }

        private MouseEvent event(javafx.event.EventType<MouseEvent> type, double x, double y) {
            Point2D scene = map.localToScene(x, y);
            Point2D screen = map.localToScreen(x, y);
            return new MouseEvent(
                    map,
                    map,
                    type,
                    scene.getX(),
                    scene.getY(),
                    screen == null ? 0 : screen.getX(),
                    screen == null ? 0 : screen.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    false,
                    new PickResult(map, scene.getX(), scene.getY()));
        }
    }
}
