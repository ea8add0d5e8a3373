package org.vaelab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.vaelab.view.image.PixelView;

/** A person's hand on the map: circles of so many frames, the wheel, keys; and how long after a move the image it asks for is seen. */
final class SessionHand {

    private final int frames;
    private final Node map;
    private final PixelView decoded;
    private final List<Double> shownMillis = new ArrayList<>();
    private long askedNanos;
    private int before;

    /** @param frames of a circle */
    SessionHand(BenchmarkWindow window, int frames) {
        this.frames = frames;
        map = window.find("#map-plot");
        decoded = (PixelView) window.find("#decoded-image");
        window.stage().getScene().addPostLayoutPulseListener(this::shown);
    }

    boolean isLast(int frame) {
        return frame == frames - 1;
    }

    double x(int frame) {
        return map.getLayoutBounds().getCenterX() + 100 * Math.cos(frame * 2 * Math.PI / frames);
    }

    double y(int frame) {
        return map.getLayoutBounds().getCenterY() + 80 * Math.sin(frame * 2 * Math.PI / frames);
    }

    /** Waits with the next move until the one before is seen. */
    void drag(int frame, MouseButton button) {
        if (askedNanos != 0 && frame > 0 && !isLast(frame)) {
            return;
        }
        before = decoded.image() == null ? 0 : System.identityHashCode(decoded.image());
        mouse(stroke(frame), button, x(frame), y(frame));
        askedNanos = button == MouseButton.PRIMARY && !isLast(frame) ? System.nanoTime() : 0;
    }

    EventType<MouseEvent> stroke(int frame) {
        if (frame == 0) {
            return MouseEvent.MOUSE_PRESSED;
        }
        return isLast(frame) ? MouseEvent.MOUSE_RELEASED : MouseEvent.MOUSE_DRAGGED;
    }

    /** The end of a frame: what has changed until now is what it shows. */
    private void shown() {
        if (askedNanos != 0 && decoded.image() != null && System.identityHashCode(decoded.image()) != before) {
            shownMillis.add((System.nanoTime() - askedNanos) / 1e6);
            askedNanos = 0;
        }
    }

    /** Each key once, some frames apart. */
    void once(int frame, int apart, KeyCode... keys) {
        if (frame % apart == 0 && frame / apart < keys.length) {
            key(keys[frame / apart], false, false);
        }
    }

    void control(int frame, KeyCode... keys) {
        if (frame % 4 == 0 && frame / 4 < keys.length) {
            key(keys[frame / 4], true, false);
        }
    }

    void key(KeyCode key, boolean control, boolean alt) {
        Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
    }

    void scroll(double delta, double x, double y) {
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

    void mouse(EventType<MouseEvent> type, MouseButton button, double x, double y) {
        BenchmarkWindow.mouse(map, type, button, x, y);
    }

    /** A figure as JSON. */
    String result() {
        double[] sorted =
                shownMillis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "{\"pointerToFrameMillis\":{\"count\":%d,\"median\":%.1f,\"p99\":%.1f}}",
                sorted.length,
                quantile(0.5, sorted),
                quantile(0.99, sorted));
    }

    private static double quantile(double share, double... sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
    }
}
