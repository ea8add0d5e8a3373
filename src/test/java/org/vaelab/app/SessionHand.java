package org.vaelab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.vaelab.latent.Code;

/** A person's hand on the map: circles of so many frames, the wheel, keys; and how long after a move the image it asks for is seen. */
final class SessionHand {

    private record Answer(String act, double millis) {}

    private final BenchmarkWindow window;
    private final int frames;
    private final Node map;
    private final List<Answer> answers = new ArrayList<>();
    private Code asked = Code.origin(0);
    private String askedIn = "";
    private long askedNanos;

    /** @param frames of a circle */
    SessionHand(BenchmarkWindow window, int frames) {
        this.window = window;
        this.frames = frames;
        map = window.find("#map-plot");
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
    void drag(String act, int frame, MouseButton button) {
        if (askedNanos != 0 && frame > 0 && !isLast(frame)) {
            return;
        }
        long now = System.nanoTime();
        mouse(stroke(frame), button, x(frame), y(frame));
        asked = window.z();
        askedIn = act;
        // A move that does not move z asks nothing; nor is what a release asks for awaited.
        boolean asks = button == MouseButton.PRIMARY && !isLast(frame) && !asked.equals(window.decoded());
        askedNanos = asks ? now : 0;
    }

    EventType<MouseEvent> stroke(int frame) {
        if (frame == 0) {
            return MouseEvent.MOUSE_PRESSED;
        }
        return isLast(frame) ? MouseEvent.MOUSE_RELEASED : MouseEvent.MOUSE_DRAGGED;
    }

    /** The end of a frame shows the answer if it is of the very point that was asked about: the same point's image is shown anew while training runs. */
    private void shown() {
        if (askedNanos != 0 && asked.equals(window.decoded())) {
            answers.add(new Answer(askedIn, (System.nanoTime() - askedNanos) / 1e6));
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

    /** The acts one by one, then a figure as JSON. */
    String result() {
        Map<String, double[]> byAct = new TreeMap<>();
        answers.stream().map(Answer::act).distinct().forEach(act -> byAct.put(act, sorted(act::equals)));
        String acts = byAct.entrySet().stream()
                .map(act -> String.format(
                        Locale.ROOT,
                        "%s %d: %.0f, %.0f, %.0f",
                        act.getKey(),
                        act.getValue().length,
                        quantile(0.5, act.getValue()),
                        quantile(0.9, act.getValue()),
                        quantile(1, act.getValue())))
                .collect(Collectors.joining("; "));
        double[] all = sorted(act -> true);
        return String.format(
                Locale.ROOT,
                "pointer to frame, ms: median, 90 %%, most: %s%n"
                        + "{\"pointerToFrameMillis\":{\"count\":%d,\"median\":%.1f,\"p95\":%.1f,\"p99\":%.1f}}",
                acts,
                all.length,
                quantile(0.5, all),
                quantile(0.95, all),
                quantile(0.99, all));
    }

    private double[] sorted(Predicate<String> acts) {
        return answers.stream()
                .filter(answer -> acts.test(answer.act()))
                .mapToDouble(Answer::millis)
                .sorted()
                .toArray();
    }

    private static double quantile(double share, double... sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
    }
}
