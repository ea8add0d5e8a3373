package org.vaelab.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.vaelab.data.Dataset;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.engine.Dl4jEngine;
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

/**
 * What the window costs training: steps a second without it, with it open, and while a person drags on its map without pause, taking turns. Arguments: a folder
 * of IDX files, rounds, codes. The command stands in src/docs/performance.md.
 */
public final class WindowTrainingBenchmark {

    private static final int HIDDEN = 400;
    private static final double WARM_UP_SECONDS = 4;
    private static final double SECONDS = 8;

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
        BenchmarkWindow.begin();
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
            BenchmarkWindow.pass(WARM_UP_SECONDS);
            long before = count.step;
            BenchmarkWindow.pass(SECONDS);
            return (count.step - before) / SECONDS;
        }
    }

    private double window(boolean dragging) throws Exception {
        try (BenchmarkWindow window = BenchmarkWindow.open(Path.of(folder))) {
            // The preset that trains as the run without a window does.
            window.train("training-preset-pytorch", latentDim);
            if (dragging) {
                BenchmarkWindow.onUi(() -> {
                    new Drag(window.find("#map-plot")).start();
                    return window;
                });
            }
            BenchmarkWindow.pass(WARM_UP_SECONDS);
            long before = BenchmarkWindow.onUi(window::step);
            BenchmarkWindow.pass(SECONDS);
            return (BenchmarkWindow.onUi(window::step) - before) / SECONDS;
        }
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
            BenchmarkWindow.mouse(
                    map, pressed ? MouseEvent.MOUSE_DRAGGED : MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, x, y);
            pressed = true;
        }
    }
}
