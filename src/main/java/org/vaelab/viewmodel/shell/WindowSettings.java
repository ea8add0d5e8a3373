package org.vaelab.viewmodel.shell;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vaelab.viewmodel.Theme;

/**
 * How the window is to look the next time; sizes in pixels.
 *
 * @param bounds null to let the program choose
 * @param trainingWidth of the left panel
 * @param decodeWidth of the right panel
 * @param chartsHeight of the panel below the map
 */
public record WindowSettings(
        @Nullable Bounds bounds,
        boolean maximised,
        double trainingWidth,
        double decodeWidth,
        double chartsHeight,
        Set<Part> hidden,
        Theme theme,
        boolean smoothImages) {

    /** Where a window is on the desktop. */
    public record Bounds(double x, double y, double width, double height) {}

    public static final WindowSettings DEFAULT =
            new WindowSettings(null, false, 288, 320, 264, Set.of(), Theme.LIGHT, false);

    private static final String PREFIX = "window.";

    public WindowSettings {
        hidden = Set.copyOf(hidden);
    }

    /** Reads what {@link #toMap()} wrote; what is absent or damaged takes its default. */
    public static WindowSettings from(Map<String, String> settings) {
        Set<Part> hidden = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (flag(settings, hiddenKey(part))) {
                hidden.add(part);
            }
        }
        return new WindowSettings(
                bounds(settings),
                flag(settings, "maximised"),
                number(settings, "trainingWidth", DEFAULT.trainingWidth),
                number(settings, "decodeWidth", DEFAULT.decodeWidth),
                number(settings, "chartsHeight", DEFAULT.chartsHeight),
                hidden,
                "dark".equals(settings.get(PREFIX + "theme")) ? Theme.DARK : Theme.LIGHT,
                flag(settings, "smoothImages"));
    }

    /** All of it as texts by key. */
    public Map<String, String> toMap() {
        Map<String, String> settings = new HashMap<>();
        if (bounds != null) {
            settings.put(PREFIX + "x", text(bounds.x));
            settings.put(PREFIX + "y", text(bounds.y));
            settings.put(PREFIX + "width", text(bounds.width));
            settings.put(PREFIX + "height", text(bounds.height));
        }
        settings.put(PREFIX + "maximised", Boolean.toString(maximised));
        settings.put(PREFIX + "trainingWidth", text(trainingWidth));
        settings.put(PREFIX + "decodeWidth", text(decodeWidth));
        settings.put(PREFIX + "chartsHeight", text(chartsHeight));
        for (Part part : Part.values()) {
            settings.put(PREFIX + hiddenKey(part), Boolean.toString(hidden.contains(part)));
        }
        settings.put(PREFIX + "theme", theme.name().toLowerCase(Locale.ROOT));
        settings.put(PREFIX + "smoothImages", Boolean.toString(smoothImages));
        return settings;
    }

    private static @Nullable Bounds bounds(Map<String, String> settings) {
        Bounds bounds = new Bounds(
                number(settings, "x", Double.NaN),
                number(settings, "y", Double.NaN),
                number(settings, "width", Double.NaN),
                number(settings, "height", Double.NaN));
        // A sum with a NaN in it is NaN.
        return Double.isNaN(bounds.x + bounds.y + bounds.width + bounds.height) ? null : bounds;
    }

    private static String hiddenKey(Part part) {
        return "hidden." + part.name().toLowerCase(Locale.ROOT);
    }

    private static boolean flag(Map<String, String> settings, String key) {
        return "true".equals(settings.get(PREFIX + key));
    }

    private static double number(Map<String, String> settings, String key, double otherwise) {
        String text = settings.get(PREFIX + key);
        try {
            double value = text == null ? otherwise : Double.parseDouble(text);
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String text(double value) {
        return Long.toString(Math.round(value));
    }
}
