package org.vaelab.viewmodel.map;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which layers and axes are shown, as words that a model's file keeps. What a file does not name, or this version does not know, stays as it is. */
public final class MapLook {

    private static final String COLOUR = "colourBy";
    private static final String TRUST = "trust";
    private static final String POINT_SIZE = "pointSize";
    private static final String AXES = "axes";

    private final MapViewModel map;

    public MapLook(MapViewModel map) {
        this.map = map;
    }

    private Map<String, BooleanProperty> switches() {
        MapLayers layers = map.layers();
        Map<String, BooleanProperty> switches = new LinkedHashMap<>();
        switches.put("points", layers.pointsProperty());
        switches.put("images", layers.imagesProperty());
        switches.put("manifold", layers.manifoldProperty());
        switches.put("density", layers.densityProperty());
        switches.put("rings", layers.ringsProperty());
        switches.put("posterior", layers.posteriorProperty());
        return switches;
    }

    /** Runs an action whenever a layer comes or goes, or what colours and shades tell changes. */
    void onChange(Runnable action) {
        Stream.concat(
                        switches().values().stream(),
                        Stream.of(
                                map.shading().byProperty(),
                                map.trust().byProperty(),
                                map.layers().pointScaleProperty()))
                .forEach(property -> property.addListener(change -> action.run()));
    }

    /** As it is now. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        switches().forEach((name, shown) -> words.put(name, Boolean.toString(shown.get())));
        words.put(COLOUR, map.shading().byProperty().get().word());
        words.put(TRUST, word(map.trust().byProperty().get()));
        map.axesProperty().get().word().ifPresent(axes -> words.put(AXES, axes));
        words.put(
                POINT_SIZE,
                String.format(
                        Locale.ROOT, "%.2f", map.layers().pointScaleProperty().get()));
        return words;
    }

    /** Whether two looks tell nothing else apart than how large points are. */
    static boolean differInSizeOnly(Map<String, String> one, Map<String, String> other) {
        Map<String, String> resized = new LinkedHashMap<>(one);
        resized.put(POINT_SIZE, other.getOrDefault(POINT_SIZE, ""));
        return resized.equals(other);
    }

    /** As it was when a file was written. */
    public void show(Map<String, String> words) {
        switches().forEach((name, shown) -> {
            String word = words.get(name);
            if (word != null) {
                shown.set(Boolean.parseBoolean(word));
            }
        });
        MapAxes.ofWord(words.getOrDefault(AXES, ""))
                .filter(axes -> !axes.equals(map.axesProperty().get()))
                .ifPresent(map::choose);
        ColourBy.ofWord(words.getOrDefault(COLOUR, ""))
                .ifPresent(by -> map.shading().byProperty().set(by));
        choose(map.trust().byProperty(), TrustBy.values(), words.get(TRUST));
        map.layers().pointScaleProperty().set(pointSize(words.get(POINT_SIZE)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> void choose(ObjectProperty<E> property, E[] values, @Nullable String word) {
        for (E value : values) {
            if (word(value).equals(word)) {
                property.set(value);
            }
        }
    }

    private double pointSize(@Nullable String word) {
        double now = map.layers().pointScaleProperty().get();
        try {
            double size = word == null ? now : Double.parseDouble(word);
            return size >= MapLayers.SMALLEST_POINT && size <= MapLayers.LARGEST_POINT ? size : now;
        } catch (NumberFormatException e) {
            return now;
        }
    }
}
