package org.vaelab.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Code;
import org.vaelab.latent.DecodedImage;
import org.vaelab.view.export.ChooserDialog;

/** The real program in a window with a folder of data, for benchmarks; what is looked up or pressed is so on the UI thread. */
final class BenchmarkWindow implements AutoCloseable {

    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    private final Stage stage;
    private final Composition program;

    private BenchmarkWindow(Stage stage, Composition program) {
        this.stage = stage;
        this.program = program;
    }

    /** Starts the toolkit; once a program. */
    static void begin() {
        EngineProperties.set();
        Platform.startup(() -> Platform.setImplicitExit(false));
    }

    /** Waits until the data are there and training can begin. */
    static BenchmarkWindow open(Path folder) throws Exception {
        Path home = Files.createTempDirectory("benchmark");
        BenchmarkWindow window = onUi(() -> {
            Stage stage = new Stage();
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
            program.showWith(folder.toRealPath());
            return new BenchmarkWindow(stage, program);
        });
        await(() ->
                !window.text("#status-data").isEmpty() && !window.find("#train").isDisabled());
        return window;
    }

    Stage stage() {
        return stage;
    }

    /** The point that is asked about. */
    Code z() {
        return program.models.workspace.zProperty().get();
    }

    /** The point whose image is shown. */
    Code decoded() {
        DecodedImage shown = program.models.decode.decodedProperty().get();
        return shown == null ? Code.origin(0) : shown.z();
    }

    Node find(String query) {
        Node found = stage.getScene().lookup(query);
        if (found == null) {
            throw new IllegalStateException(query + " is not in the window");
        }
        return found;
    }

    String text(String query) {
        return stage.getScene().lookup(query) instanceof Labeled labeled ? labeled.getText() : "";
    }

    void type(String query, String text) {
        ((TextInputControl) find(query)).setText(text);
    }

    /** Presses a button unless it is disabled. */
    void press(String query) {
        ButtonBase button = (ButtonBase) find(query);
        if (!button.isDisabled()) {
            button.fire();
        }
    }

    /** Chooses an entry of a menu button. */
    void choose(String menuButton, String id) {
        MenuItem item = item(id, (MenuButton) find(menuButton));
        if (item == null) {
            throw new IllegalStateException(id + " is not in " + menuButton);
        }
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        } else if (!item.isDisable()) {
            item.fire();
        }
    }

    private static @Nullable MenuItem item(String id, MenuButton button) {
        return button.getItems().stream()
                .map(item -> within(id, item))
                .reduce(null, (found, next) -> found == null ? next : found);
    }

    private static @Nullable MenuItem within(String id, MenuItem item) {
        if (id.equals(item.getId())) {
            return item;
        }
        return !(item instanceof Menu menu)
                ? null
                : menu.getItems().stream()
                        .map(child -> within(id, child))
                        .reduce(null, (found, next) -> found == null ? next : found);
    }

    /** A preset, and so many codes, for a run that does not end by itself. */
    void train(String preset, int latentDim) throws Exception {
        onUi(() -> {
            choose("#training-preset", preset);
            type("#training-latent-dim", Integer.toString(latentDim));
            type("#training-epochs", "1000");
            press("#train");
            return this;
        });
        await(() -> step() > 0);
    }

    long step() {
        String digits = text("#training-progress-step").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** What the mouse does at a place of a node. */
    static void mouse(Node node, EventType<MouseEvent> type, MouseButton button, double x, double y) {
        Point2D scene = node.localToScene(x, y);
        Point2D screen = node.localToScreen(x, y);
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(
                node,
                // Without a source: it is then told in the node's own coordinates.
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen == null ? 0 : screen.getX(),
                        screen == null ? 0 : screen.getY(),
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
                        type != MouseEvent.MOUSE_DRAGGED,
                        new PickResult(node, scene.getX(), scene.getY())));
    }

    static <T> T onUi(Callable<T> call) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(call);
        Platform.runLater(task);
        return task.get();
    }

    static void await(BooleanSupplier condition) throws InterruptedException, ExecutionException {
        while (!onUi(condition::getAsBoolean)) {
            pass(0.05);
        }
    }

    static void pass(double seconds) throws InterruptedException {
        Thread.sleep((long) (seconds * 1000));
    }

    @Override
    public void close() {
        CompletableFuture.runAsync(program::close, Platform::runLater).join();
    }
}
