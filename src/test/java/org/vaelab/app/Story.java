package org.vaelab.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.Datasets;
import org.vaelab.data.download.Downloads;
import org.vaelab.data.download.PublishedSet;
import org.vaelab.data.idx.IdxFormat;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.i18n.Messages;
import org.vaelab.view.export.SaveDialog;

/** The real program in a window, with a folder of its own and few images, and what a story asks of it. */
@ExtendWith(ApplicationExtension.class)
abstract class Story {

    /** Rounding, on a screen with other pixels. */
    private static final double POINTED_PX = 2;

    private static final int LOOKS_AT_REST = 10;

    /** Generous, since a loaded machine is no failure. */
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    final List<Path> savedFiles = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // made in start, on the UI thread
    Composition program;

    @BeforeEach
    void start() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> open(new Stage()));
    }

    private void open(Stage stage) {
        Surroundings surroundings = new Surroundings(
                Platform::runLater,
                folder.resolve("home"),
                new Datasets(builtIns(), formats()),
                downloads(),
                new Dl4jEngine(),
                new SaveInto(),
                new Messages(Locale.ENGLISH));
        program = new Composition(surroundings, stage);
        show(program);
    }

    /** The data sets there are; one must be called strokes. */
    List<BuiltIn> builtIns() {
        return List.of(new FewStrokes());
    }

    /** What can be opened. */
    List<DatasetFormat> formats() {
        return List.of(new IdxFormat());
    }

    /** How many training images of these the status bar names. */
    String imageCount() {
        return "300";
    }

    /** What could be fetched: by default from nowhere. */
    Downloads downloads() {
        PublishedSet nothing = new PublishedSet(
                "mnist", "MNIST", 1, List.of(URI.create("http://127.0.0.1:9/")), List.of(), List.of(), false);
        return new Downloads(List.of(nothing), folder.resolve("downloads"));
    }

    /** Opens the program another time, on the same folder. */
    final void startAgain() {
        start();
    }

    /** As the program does without arguments. */
    void show(Composition opened) {
        opened.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, program::close);
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    /** Waits for what the program does in its own time. */
    static void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents(1);
                return WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("not within " + PATIENCE_SECONDS + " s: " + what, e);
        }
    }

    void awaitData(FxRobot robot) {
        await("the window is there", () -> isThere(robot, "#status-data"));
        await("data are there", () -> text(robot, "#status-data").contains(imageCount()));
        awaitRest(robot);
    }

    /** A window manager places a window after it is shown: what is clicked before that is missed. */
    private static void awaitRest(FxRobot robot) {
        Node map = node(robot, "#map-plot");
        await("the window has the focus", () -> map.getScene().getWindow().isFocused());
        pointAt(map);
    }

    /** Brings the pointer to the middle of a node, and waits until both stand still there and the node knows it. */
    private static void pointAt(Node node) {
        Robot pointer = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, Robot::new);
        AtomicReference<@Nullable Point2D> before = new AtomicReference<>();
        await(node + " stands still under the pointer", () -> {
            Point2D middle = node.localToScreen(
                    node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
            boolean still = middle != null && middle.equals(before.getAndSet(middle));
            if (still && node.isHover() && pointer.getMousePosition().distance(middle) < POINTED_PX) {
                return true;
            }
            if (middle != null) {
                // A pixel aside where it is already: a pointer that does not move is not heard of.
                boolean there = pointer.getMousePosition().equals(middle);
                pointer.mouseMove(there ? middle.add(1, 0) : middle);
            }
            return false;
        });
    }

    /** A file of the model that comes with the program. */
    final Path copyOfTheStarter(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream starter = Story.class.getResourceAsStream("/assets/starter.vaelab")) {
            Files.copy(Objects.requireNonNull(starter), copy);
        }
        return copy;
    }

    /** On the UI thread: who looks through the window from another while it changes may stumble. */
    private static <T> T onUi(Callable<T> look) {
        try {
            return Platform.isFxApplicationThread()
                    ? look.call()
                    : WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, look);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static Node node(FxRobot robot, String query) {
        return onUi(() -> robot.lookup(query).query());
    }

    static <N extends Node> N node(FxRobot robot, String query, Class<N> type) {
        return onUi(() -> robot.lookup(query).queryAs(type));
    }

    /** What a tab holds is made when it is first looked at, a frame or two after the click. */
    static void awaitLaidOut(FxRobot robot, String query) {
        await(
                query + " is laid out",
                () -> isThere(robot, query)
                        && node(robot, query).getLayoutBounds().getWidth() > 0);
    }

    static boolean isThere(FxRobot robot, String query) {
        return onUi(() -> robot.lookup(query).tryQuery().isPresent());
    }

    /** Chooses an entry of the menu bar by its id. */
    static void fire(FxRobot robot, String id) {
        MenuBar bar = node(robot, ".menu-bar", MenuBar.class);
        MenuItem item = bar.getMenus().stream()
                .map(menu -> find(menu, id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        Platform.runLater(item::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static @Nullable MenuItem find(MenuItem item, String id) {
        if (id.equals(item.getId())) {
            return item;
        }
        return item instanceof Menu menu
                ? menu.getItems().stream()
                        .map(child -> find(child, id))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Writes into a field in place of what it says, wherever it is in sight. */
    static void fill(FxRobot robot, String query, String text) {
        TextInputControl field = node(robot, query, TextInputControl.class);
        robot.interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text);
        await(query + " says " + text, () -> field.getText().equals(text));
    }

    /**
     * Clicks once, as a person does who looks: on what is there, can be clicked and stands still under the pointer. A click that is pressed where
     * a node was a moment ago, or before the window has heard of the pointer, meets something else.
     */
    static void click(FxRobot robot, String query) {
        await(query + " is there", () -> visible(robot, query).isPresent());
        Node node = visible(robot, query).orElseThrow();
        await(query + " can be clicked", () -> !node.isDisabled());
        pointAt(node);
        robot.clickOn(MouseButton.PRIMARY);
    }

    private static Optional<Node> visible(FxRobot robot, String query) {
        return onUi(() -> robot.lookup(query).match(Story::isInSight).tryQuery());
    }

    /** A node that says it is visible is none where what it lies in is not. */
    private static boolean isInSight(Node node) {
        return node.isVisible() && (node.getParent() == null || isInSight(node.getParent()));
    }

    static String text(FxRobot robot, String query) {
        return onUi(() -> robot.lookup(query).queryAs(Labeled.class).getText());
    }

    static long step(FxRobot robot) {
        String digits = text(robot, "#training-progress-step").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** What a person sees of a node, as one number a picture. */
    static int look(FxRobot robot, String query) {
        Node node = node(robot, query);
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> node.snapshot(null, null));
        int hash = 1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                hash = 31 * hash + image.getPixelReader().getArgb(x, y);
            }
        }
        return hash;
    }

    /** What a person sees of a node once nothing in it glides any more: ten looks in a row that are alike. */
    static int lookAtRest(FxRobot robot, String query) {
        AtomicInteger last = new AtomicInteger();
        AtomicInteger alike = new AtomicInteger();
        await(query + " comes to rest", () -> {
            int now = look(robot, query);
            alike.set(last.getAndSet(now) == now ? alike.get() + 1 : 0);
            return alike.get() >= LOOKS_AT_REST;
        });
        return last.get();
    }

    /** Agrees to every file it is asked about. */
    private final class SaveInto implements SaveDialog {

        @Override
        public Optional<Path> chooseFile(@Nullable Window owner, String proposed) {
            Path file = folder.resolve(proposed);
            savedFiles.add(file);
            return Optional.of(file);
        }

        @Override
        public Optional<Path> chooseFolder(@Nullable Window owner, String title) {
            return Optional.of(folder);
        }
    }
}
