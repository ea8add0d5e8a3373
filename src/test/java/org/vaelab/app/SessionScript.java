package org.vaelab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.animation.AnimationTimer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a person does in a session, an event a frame, and what each frame cost. */
final class SessionScript extends AnimationTimer {

    private static final int FRAMES_PER_ACT = 24;

    /** Something a person does for some frames. */
    @FunctionalInterface
    private interface Act {

        /** @param frame counted from 0 to {@value #FRAMES_PER_ACT} − 1 */
        void at(int frame);
    }

    private record Named(String name, Act act) {}

    private final BenchmarkWindow window;
    private final Set<String> chosen;
    private final SessionHand hand;
    private final FrameWatchdog watchdog = new FrameWatchdog();
    private final List<Named> acts = new ArrayList<>();
    private final Set<String> done = new TreeSet<>();
    private final long stepsBefore;
    private final long beganNanos = System.nanoTime();
    private long frames;

    /** @param chosen names of acts; all of them if empty */
    SessionScript(BenchmarkWindow window, Set<String> chosen) {
        this.window = window;
        this.chosen = chosen;
        hand = new SessionHand(window, FRAMES_PER_ACT);
        stepsBefore = window.step();
        look();
        select();
        find();
        walk();
        others();
    }

    private void look() {
        drag("drag", MouseButton.PRIMARY);
        add("hover", frame -> hand.mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, hand.x(frame), hand.y(frame)));
        add("zoom", frame -> hand.scroll(frame % 2 == 0 ? 40 : -40, hand.x(frame), hand.y(frame)));
        drag("pan", MouseButton.SECONDARY);
        add("keys", frame -> hand.once(frame, 2, KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT, KeyCode.DOWN));
        add("pin", this::pin);
        add("shades", frame -> hand.once(frame, 4, KeyCode.D, KeyCode.T, KeyCode.T, KeyCode.T));
        drag("drag on shades", MouseButton.PRIMARY);
        drag("pan of shades", MouseButton.SECONDARY);
        add("manifold", frame -> layer(frame, "manifold"));
        drag("pan of manifold", MouseButton.SECONDARY);
        add("layers off", this::layersOff);
        add("colours", this::colours);
        add("images", this::images);
        add("back to all", frame -> hand.once(frame, 4, KeyCode.F));
    }

    private void select() {
        add("lasso", frame -> enclose(frame, KeyCode.L));
        add("box", frame -> enclose(frame, KeyCode.B));
        add("isolate", frame -> hand.once(frame, 8, KeyCode.I, KeyCode.I));
        add("search", this::search);
        add("classes", this::classes);
        add("undo and redo", frame -> hand.control(frame, KeyCode.Z, KeyCode.Z, KeyCode.Z, KeyCode.Y, KeyCode.Y));
        add("back and forward", this::backAndForward);
    }

    private void find() {
        add("find", frame -> at(frame, 0, () -> tab("find-tab")));
        add("neighbours", frame -> findings(frame, 0, 1, 2));
        drag("drag while finding", MouseButton.PRIMARY);
        add("odd ones out", frame -> findings(frame, 4, 5, 3));
        add("ln p(x)", this::likelihoods);
    }

    private void walk() {
        add("path", this::path);
        add("slerp", this::slerp);
        add("film", frame -> at(frame, 0, () -> window.press("#walk-play")));
        add("film ends", frame -> at(frame, 0, () -> window.press("#walk-play")));
        add("dimensions", frame -> at(frame, 0, () -> window.press("#walk-kind-dimensions")));
        drag("drag of dimensions", MouseButton.PRIMARY);
        add("attribute", this::attribute);
        add("path again", frame -> at(frame, 0, () -> window.press("#walk-kind-path")));
    }

    private void others() {
        add("pca", frame -> at(frame, 0, () -> window.press("#map-principal")));
        drag("drag of pca", MouseButton.PRIMARY);
        add("umap", frame -> at(frame, 0, () -> window.press("#map-umap")));
        drag("while umap is made", MouseButton.PRIMARY);
        add(
                "still making",
                frame -> hand.mouse(MouseEvent.MOUSE_MOVED, MouseButton.NONE, hand.x(frame), hand.y(frame)));
        drag("drag after", MouseButton.PRIMARY);
        add("t-sne", frame -> at(frame, 0, () -> window.press("#map-tsne")));
        drag("while t-sne is made", MouseButton.PRIMARY);
        add("t-sne ends", frame -> at(frame, 0, () -> window.press("#map-embedding-cancel")));
        add("draw", this::draw);
        add("draw, undo", this::undoDrawing);
        add("tabs", this::tabs);
        add("dimensions of the map", this::dimensions);
    }

    private void drag(String name, MouseButton button) {
        add(name, frame -> hand.drag(name, frame, button));
    }

    private void add(String name, Act act) {
        if (chosen.isEmpty() || chosen.contains(name)) {
            acts.add(new Named(name, act));
        }
    }

    @Override
    public void handle(long now) {
        Named act = acts.get((int) (frames / FRAMES_PER_ACT % acts.size()));
        watchdog.frame(act.name());
        act.act().at((int) (frames % FRAMES_PER_ACT));
        done.add(act.name());
        frames++;
    }

    private static void at(int frame, int wanted, Runnable action) {
        if (frame == wanted) {
            action.run();
        }
    }

    private void pin(int frame) {
        if (frame % 6 == 0) {
            hand.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, hand.x(frame), hand.y(frame));
            hand.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, hand.x(frame), hand.y(frame));
        }
        at(frame, 20, () -> window.press("#pinned-resample"));
    }

    private void enclose(int frame, KeyCode tool) {
        at(frame, 0, () -> hand.key(tool, false, false));
        hand.mouse(hand.stroke(frame), MouseButton.PRIMARY, hand.x(frame), hand.y(frame));
        if (hand.isLast(frame)) {
            hand.key(KeyCode.V, false, false);
        }
    }

    private void layer(int frame, String name) {
        at(frame, 0, () -> window.choose("#map-layers", "map-layer-" + name));
    }

    private void layersOff(int frame) {
        layer(frame, "manifold");
        at(frame, 6, () -> hand.key(KeyCode.T, false, false));
        at(frame, 12, () -> hand.key(KeyCode.D, false, false));
    }

    private void colours(int frame) {
        at(frame, 0, () -> window.choose("#map-layers", "map-colour-kl"));
        at(frame, 12, () -> window.choose("#map-layers", "map-colour-class"));
    }

    private void images(int frame) {
        layer(frame, "images");
        if (frame > 2 && frame < 20) {
            hand.scroll(60, hand.x(0), hand.y(0));
        }
        at(frame, 22, () -> window.choose("#map-layers", "map-layer-images"));
    }

    private void search(int frame) {
        at(frame, 0, () -> {
            CustomMenuItem item = (CustomMenuItem)
                    ((MenuButton) window.find("#map-select")).getItems().get(0);
            TextField field = (TextField) item.getContent();
            field.setText("7");
            field.fireEvent(new ActionEvent());
        });
        at(frame, 12, () -> window.choose("#map-select", "map-select-invert"));
    }

    private void classes(int frame) {
        at(frame, 0, () -> window.choose("#map-select", "map-select-class-3"));
        at(frame, 12, () -> window.choose("#map-select", "map-select-none"));
    }

    private void backAndForward(int frame) {
        if (frame % 6 == 0) {
            hand.key(frame < 12 ? KeyCode.LEFT : KeyCode.RIGHT, false, true);
        }
    }

    private void findings(int frame, int... places) {
        int every = FRAMES_PER_ACT / places.length;
        if (frame % every == 0 && frame / every < places.length) {
            ((ComboBox<?>) window.find("#find-for")).getSelectionModel().select(places[frame / every]);
        }
        at(frame, every / 2, () -> ((CheckBox) window.find("#find-reconstructions")).fire());
    }

    private void likelihoods(int frame) {
        findings(frame, 6);
        at(frame, 2, () -> window.press("#find-measure"));
        at(frame, 22, () -> {
            window.press("#find-measure");
            ((ComboBox<?>) window.find("#find-for")).getSelectionModel().select(0);
        });
    }

    private void path(int frame) {
        at(frame, 0, () -> {
            tab("walk-tab");
            hand.key(KeyCode.P, false, false);
        });
        if (frame > 0 && frame % 7 == 0) {
            hand.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, hand.x(frame), hand.y(frame));
            hand.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, hand.x(frame), hand.y(frame));
        }
        at(frame, 23, () -> hand.key(KeyCode.V, false, false));
    }

    private void slerp(int frame) {
        at(frame, 0, () -> ((CheckBox) window.find("#walk-spherical")).fire());
        Slider overshoot = (Slider) window.find("#walk-overshoot");
        overshoot.setValue(overshoot.getMax() * frame / FRAMES_PER_ACT);
    }

    private void attribute(int frame) {
        at(frame, 0, () -> window.press("#walk-kind-attribute"));
        at(frame, 3, () -> window.choose("#map-select", "map-select-class-3"));
        at(frame, 6, () -> window.press("#walk-take-from"));
        at(frame, 9, () -> window.choose("#map-select", "map-select-class-8"));
        at(frame, 12, () -> window.press("#walk-take-to"));
        at(frame, 20, () -> window.choose("#map-select", "map-select-none"));
    }

    private void draw(int frame) {
        at(frame, 0, () -> tab("draw-tab"));
        if (frame > 2) {
            Node board = window.find("#draw-board");
            double angle = frame * 2 * Math.PI / FRAMES_PER_ACT;
            BenchmarkWindow.mouse(
                    board,
                    frame == 3 ? MouseEvent.MOUSE_PRESSED : hand.stroke(frame),
                    MouseButton.PRIMARY,
                    board.getLayoutBounds().getCenterX() + 40 * Math.cos(angle),
                    board.getLayoutBounds().getCenterY() + 40 * Math.sin(angle));
        }
    }

    private void undoDrawing(int frame) {
        at(frame, 0, () -> window.press("#draw-undo"));
        at(frame, 8, () -> window.press("#draw-redo"));
        at(frame, 16, () -> window.press("#draw-clear"));
    }

    private void tabs(int frame) {
        List<String> names = List.of("samples-tab", "reconstructions-tab", "numbers-tab", "loss-tab");
        if (frame % 6 == 0) {
            tab(names.get(frame / 6));
        }
    }

    private void dimensions(int frame) {
        at(
                frame,
                0,
                () -> ((ComboBox<?>) window.find("#map-dimension-x"))
                        .getSelectionModel()
                        .select(2));
        at(
                frame,
                12,
                () -> ((ComboBox<?>) window.find("#map-dimension-x"))
                        .getSelectionModel()
                        .select(0));
    }

    private void tab(String id) {
        TabPane tabs = (TabPane) window.find("#tabs");
        tabs.getTabs().stream().filter(tab -> id.equals(tab.getId())).forEach(tabs.getSelectionModel()::select);
    }

    /** What was done, the longest frames, and figures as JSON. */
    String result() {
        stop();
        watchdog.close();
        return String.format(
                Locale.ROOT,
                "done %d of %d acts%n%s%n%s%n{\"trainingStepsPerSecond\":%.0f}",
                done.size(),
                acts.size(),
                watchdog.result(),
                hand.result(),
                (window.step() - stepsBefore) / ((System.nanoTime() - beganNanos) / 1e9));
    }
}
