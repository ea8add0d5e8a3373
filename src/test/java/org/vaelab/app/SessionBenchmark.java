package org.vaelab.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.i18n.Messages;
import org.vaelab.view.export.ChooserDialog;
import org.vaelab.view.image.PixelView;

/**
 * A scripted session at the map while training runs: drags, hovers, zooms, pans, lassos, tools, axes, layers, undo, tabs, one after another. A watchdog counts the frames that
 * keep the UI thread for more than 100 ms, by the clock and by that thread's own processor time, which a busy machine does not lengthen. Arguments: a folder of IDX
 * files, seconds. The command stands in src/docs/performance.md.
 */
public final class SessionBenchmark {

    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final double WARM_UP_SECONDS = 8;
    private static final int FRAMES_PER_ACT = 60;

    private SessionBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        EngineProperties.set();
        Platform.startup(() -> Platform.setImplicitExit(false));
        Path home = Files.createTempDirectory("session");
        Path folder = Path.of(arguments[0]).toRealPath();
        Stage stage = onUi(Stage::new);
        Composition program = onUi(() -> {
            Composition opened = new Composition(
                    new Surroundings(
                            Platform::runLater,
                            home,
                            StandardDatasets.in(home),
                            StandardDatasets.downloads(home),
                            new Dl4jEngine(),
                            new ChooserDialog(MESSAGES),
                            MESSAGES),
                    stage);
            opened.showWith(folder);
            return opened;
        });
        try {
            while (onUi(() -> ((Labeled) find(stage, "#status-data")).getText().isEmpty()
                    || find(stage, "#train").isDisabled())) {
                pass(0.1);
            }
            pass(2);
            onUi(() -> {
                ((Button) find(stage, "#train")).fire();
                return stage;
            });
            pass(WARM_UP_SECONDS);
            Session session = onUi(() -> {
                Session begun = new Session(stage);
                begun.start();
                return begun;
            });
            pass(Double.parseDouble(arguments[1]));
            System.out.println(onUi(session::result));
        } finally {
            onUi(() -> {
                program.close();
                return stage;
            });
            Platform.exit();
        }
    }

    private static Node find(Stage stage, String query) {
        return stage.getScene().lookup(query);
    }

    private static <T> T onUi(Callable<T> call) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(call);
        Platform.runLater(task);
        return task.get();
    }

    private static void pass(double seconds) throws InterruptedException {
        Thread.sleep((long) (seconds * 1000));
    }

    /** One event a frame, and what each frame cost. */
    private static final class Session extends AnimationTimer {

        private static final double MANY_MILLIS = 100;

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final Stage stage;
        private final Node map;
        private final PixelView decoded;
        private final List<Double> shownMillis = new ArrayList<>();
        private long frames;
        private long slowByClock;
        private long slowByProcessor;
        private double longestMillis;
        private double longestProcessorMillis;
        private long lastNanos = System.nanoTime();
        private long lastProcessorNanos = threads.getCurrentThreadCpuTime();
        private long askedNanos;
        private int before;

        Session(Stage stage) {
            this.stage = stage;
            map = find(stage, "#map-plot");
            decoded = (PixelView) find(stage, "#decoded-image");
            stage.getScene().addPostLayoutPulseListener(this::shown);
        }

        @Override
        public void handle(long now) {
            long time = System.nanoTime();
            long processor = threads.getCurrentThreadCpuTime();
            double millis = (time - lastNanos) / 1e6;
            double processorMillis = (processor - lastProcessorNanos) / 1e6;
            slowByClock += millis > MANY_MILLIS ? 1 : 0;
            slowByProcessor += processorMillis > MANY_MILLIS ? 1 : 0;
            longestMillis = Math.max(longestMillis, millis);
            longestProcessorMillis = Math.max(longestProcessorMillis, processorMillis);
            lastNanos = time;
            lastProcessorNanos = processor;
            act((int) (frames / FRAMES_PER_ACT % 8), (int) (frames % FRAMES_PER_ACT));
            frames++;
        }

        private void act(int act, int frame) {
            double angle = frame * 2 * Math.PI / FRAMES_PER_ACT;
            double x = map.getLayoutBounds().getCenterX() + 100 * Math.cos(angle);
            double y = map.getLayoutBounds().getCenterY() + 80 * Math.sin(angle);
            boolean last = frame == FRAMES_PER_ACT - 1;
            switch (act) {
                case 0 -> drag(frame, last, MouseButton.PRIMARY, x, y);
                case 1 -> mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, x, y);
                case 2 -> scroll(frame % 2 == 0 ? 40 : -40, x, y);
                case 3 -> drag(frame, last, MouseButton.SECONDARY, x, y);
                case 4 -> lasso(frame, last, x, y);
                case 5 ->
                    key(
                            frame,
                            KeyCode.D,
                            KeyCode.T,
                            KeyCode.A,
                            KeyCode.RIGHT,
                            KeyCode.UP,
                            KeyCode.ENTER,
                            KeyCode.I,
                            KeyCode.I);
                case 6 -> control(frame, KeyCode.Z, KeyCode.Z, KeyCode.Y, KeyCode.I);
                default -> tab(frame);
            }
        }

        /** Waits with the next move until the one before is seen. */
        private void drag(int frame, boolean last, MouseButton button, double x, double y) {
            if (askedNanos != 0 && frame > 0 && !last) {
                return;
            }
            before = decoded.image() == null ? 0 : System.identityHashCode(decoded.image());
            mouse(
                    frame == 0 ? MouseEvent.MOUSE_PRESSED : last ? MouseEvent.MOUSE_RELEASED : MouseEvent.MOUSE_DRAGGED,
                    button,
                    x,
                    y);
            askedNanos = button == MouseButton.PRIMARY && !last ? System.nanoTime() : 0;
        }

        /** The end of a frame: what has changed until now is what it shows. */
        private void shown() {
            if (askedNanos != 0 && decoded.image() != null && System.identityHashCode(decoded.image()) != before) {
                shownMillis.add((System.nanoTime() - askedNanos) / 1e6);
                askedNanos = 0;
            }
        }

        private void lasso(int frame, boolean last, double x, double y) {
            if (frame == 0) {
                key(0, KeyCode.L);
            }
            drag(frame, last, MouseButton.PRIMARY, x, y);
            askedNanos = 0;
            if (last) {
                key(0, KeyCode.V);
            }
        }

        /** Each key once, some frames apart. */
        private void key(int frame, KeyCode... keys) {
            if (frame % 6 == 0 && frame / 6 < keys.length) {
                fire(keys[frame / 6], false);
            }
        }

        private void control(int frame, KeyCode... keys) {
            if (frame % 12 == 0 && frame / 12 < keys.length) {
                fire(keys[frame / 12], true);
            }
        }

        private void fire(KeyCode key, boolean control) {
            Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        }

        private void tab(int frame) {
            if (frame % 15 == 0 && stage.getScene().lookup(".tab-pane") instanceof TabPane tabs) {
                int next = (tabs.getSelectionModel().getSelectedIndex() + 1)
                        % tabs.getTabs().size();
                tabs.getSelectionModel().select(next);
            }
        }

        private void scroll(double delta, double x, double y) {
            Event.fireEvent(
                    map,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            x,
                            y,
                            x,
                            y,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            delta,
                            0,
                            delta,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            new PickResult(map, x, y)));
        }

        private void mouse(EventType<MouseEvent> type, MouseButton button, double x, double y) {
            Point2D scene = map.localToScene(x, y);
            boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
            Event.fireEvent(
                    map,
                    new MouseEvent(
                            map,
                            map,
                            type,
                            scene.getX(),
                            scene.getY(),
                            scene.getX(),
                            scene.getY(),
                            button,
                            1,
                            false,
                            false,
                            false,
                            false,
                            down && button == MouseButton.PRIMARY,
                            false,
                            down && button == MouseButton.SECONDARY,
                            true,
                            false,
                            false,
                            new PickResult(map, scene.getX(), scene.getY())));
        }

        String result() {
            stop();
            double[] sorted = shownMillis.stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            return String.format(
                    Locale.ROOT,
                    "{\"frames\":%d,\"over100Millis\":{\"byClock\":%d,\"byProcessor\":%d},\"longestMillis\":{\"clock\":%.0f,\"processor\":%.0f},"
                            + "\"pointerToFrameMillis\":{\"count\":%d,\"median\":%.1f,\"p99\":%.1f}}",
                    frames,
                    slowByClock,
                    slowByProcessor,
                    longestMillis,
                    longestProcessorMillis,
                    sorted.length,
                    quantile(0.5, sorted),
                    quantile(0.99, sorted));
        }

        private static double quantile(double share, double... sorted) {
            return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
        }
    }
}
