package org.vaelab.view.map;

import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.view.export.ChooserDialog;
import org.vaelab.view.export.PictureExport;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.export.TextExport;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.MapViewModel;

/**
 * The map in a window, panned a little at each frame: what a frame costs the UI thread, in milliseconds, from the change of the view to the end of the
 * layout, with the pictures that the painter hands over meanwhile. Argument: how many points.
 */
public final class MapBenchmark {

    private MapBenchmark() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** Apart from main, which the launcher would else want JavaFX's modules for. */
    public static final class Window extends Application {

        private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
        private static final int WARM_UP = 120;
        private static final int FRAMES = 300;

        private final ExecutorService worker = Executors.newSingleThreadExecutor();
        private final Workspace workspace = new Workspace();
        private final double[] millis = new double[FRAMES];
        private long handedOverNanos;
        private long frameStart;
        private int frame = -WARM_UP;
        private int pictures;

        @Override
        public void start(Stage stage) {
            setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            int count = Integer.parseInt(getParameters().getRaw().get(0));
            Executor ui = work -> Platform.runLater(() -> timed(work));
            MapViewModel viewModel = new MapViewModel(workspace, new SyntheticQueries(count, 2), worker, ui);
            Notices notices = new Notices(ui);
            ChooserDialog dialog = new ChooserDialog(MESSAGES);
            MapPane pane = new MapPane(
                    viewModel,
                    new Appearance(),
                    new PictureMenu(new PictureExport(dialog, worker, notices, MESSAGES), MESSAGES),
                    new TextExport(dialog, worker, notices, MESSAGES),
                    MESSAGES,
                    worker,
                    ui);
            Scene scene = new Scene(pane, 860, 640);
            stage.setScene(scene);
            stage.show();
            Dataset dataset = SyntheticQueries.dataset(count);
            workspace.show(dataset);
            workspace.show(new VaeConfig(
                    dataset.shape(), List.of(8), 2, Activation.TANH, new VaeObjective(), new BernoulliLikelihood(), 1));
            scene.addPostLayoutPulseListener(() -> finish(count));
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frameStart = System.nanoTime();
                    if (viewModel.cloudProperty().get() != null) {
                        viewModel.navigation().pan(frame % 40 < 20 ? 2 : -2, 1 - frame / 2 % 2 * 2);
                    }
                }
            }.start();
        }

        private void timed(Runnable work) {
            long start = System.nanoTime();
            work.run();
            handedOverNanos += System.nanoTime() - start;
            pictures++;
        }

        private void finish(int count) {
            if (frame == 0) {
                pictures = 0;
            }
            if (frame >= 0 && frame < FRAMES) {
                millis[frame] = (System.nanoTime() - frameStart + handedOverNanos) / 1e6;
            }
            handedOverNanos = 0;
            if (++frame == FRAMES) {
                Arrays.sort(millis);
                System.out.printf(
                        Locale.ROOT,
                        "{\"points\":%d,\"median\":%.2f,\"p95\":%.2f,\"picturesPerFrame\":%.2f}%n",
                        count,
                        millis[FRAMES / 2],
                        millis[(int) (0.95 * FRAMES)],
                        (double) pictures / FRAMES);
                Platform.exit();
            }
        }

        @Override
        public void stop() {
            worker.shutdownNow();
        }
    }
}
