package org.vaelab.viewmodel.map;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.EmbeddedProjection;

/**
 * Which plane of the latent space is shown, or which other map of it.
 *
 * @param principal the first two principal components of the codes instead of two dimensions
 * @param embedding a map that keeps neighbours together instead of any plane; null for a plane
 * @param x dimension along x, counted from 0
 * @param y dimension along y; as {@code x} only where there is one dimension
 */
public record MapAxes(boolean principal, @Nullable EmbeddedProjection embedding, int x, int y) {

    private static final String PRINCIPAL = "principal";
    private static final Pattern DIMENSIONS = Pattern.compile("z([1-9][0-9]{0,2}),z([1-9][0-9]{0,2})");

    /** The first two dimensions. */
    public static final MapAxes FIRST = new MapAxes(false, 0, 1);

    public MapAxes(boolean principal, int x, int y) {
        this(principal, null, x, y);
    }

    public static MapAxes dimensions(int x, int y) {
        return new MapAxes(false, x, y);
    }

    public static MapAxes components() {
        return new MapAxes(true, 0, 1);
    }

    public static MapAxes of(EmbeddedProjection embedding) {
        return new MapAxes(false, embedding, 0, 1);
    }

    /** These axes where they exist, else the nearest that do. */
    public MapAxes in(int latentDim) {
        if (latentDim == 1) {
            return new MapAxes(false, 0, 0);
        }
        if (embedding != null) {
            return embedding.latentDim() == latentDim ? this : FIRST;
        }
        if (principal || (x != y && x < latentDim && y < latentDim)) {
            return this;
        }
        return FIRST;
    }

    /** As a model's file keeps them: {@code principal}, or dimensions counted from 1, {@code z1,z2}; nothing of axes that were made of codes. */
    Optional<String> word() {
        if (embedding != null) {
            return Optional.empty();
        }
        return Optional.of(principal ? PRINCIPAL : "z" + (x + 1) + ",z" + (y + 1));
    }

    /** What such a word says; nothing for any other. */
    static Optional<MapAxes> ofWord(String word) {
        Matcher dimensions = DIMENSIONS.matcher(word);
        if (dimensions.matches()) {
            return Optional.of(
                    dimensions(Integer.parseInt(dimensions.group(1)) - 1, Integer.parseInt(dimensions.group(2)) - 1));
        }
        return word.equals(PRINCIPAL) ? Optional.of(components()) : Optional.empty();
    }

    /** These axes unless they were made of codes that are gone. */
    MapAxes withoutCodes() {
        return embedding == null ? this : FIRST;
    }
}
