package org.vaelab.view.paint;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.ClassFilter;
import org.vaelab.latent.ImageSubset;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.Shading;

/**
 * How points look.
 *
 * @param radiusPx in the pixels that are painted
 * @param alpha of one point, in (0, 1]: where many lie on each other they grow denser, and then deeper
 * @param shown which classes
 * @param selected what stands out, unless it is empty
 * @param isolated whether nothing but what is selected is shown
 * @param shading colours by a term or a column; null for colours by class
 * @param classColours a person's own of some classes, as 0xrrggbb by label
 */
public record PointStyle(
        double radiusPx,
        double alpha,
        ClassFilter shown,
        Theme theme,
        ImageSubset selected,
        boolean isolated,
        @Nullable Shading shading,
        Map<Integer, Integer> classColours) {

    /** With the palette's colours. */
    public PointStyle(
            double radiusPx,
            double alpha,
            ClassFilter shown,
            Theme theme,
            ImageSubset selected,
            boolean isolated,
            @Nullable Shading shading) {
        this(radiusPx, alpha, shown, theme, selected, isolated, shading, Map.of());
    }

    /** With nothing selected. */
    public PointStyle(double radiusPx, double alpha, ClassFilter shown, Theme theme) {
        this(radiusPx, alpha, shown, theme, ImageSubset.NONE, false, null);
    }

    /** All colours there are, in the order of {@link #colour}. */
    int[] colours() {
        if (shading == null) {
            return ClassPalette.colours(theme, classColours);
        }
        return !shading.categories().isEmpty() ? ClassPalette.colours(theme) : ShadePalette.withUnknown(theme);
    }

    /** The place of an image's colour. */
    int colour(int image, int label) {
        return 1 + (shading == null ? label : shading.level(image));
    }

    boolean shows(int image, int label) {
        return shown.shows(label) && (!isolated || selected.contains(image));
    }

    /** A size at which so many points in view neither vanish nor clot: 2.6 pixels for some hundred, 1.1 for 70,000. */
    public static double radiusFor(int count) {
        return Math.max(0.8, Math.min(2.6, 2.6 - 0.55 * Math.log10(Math.max(1, count / 150.0))));
    }

    /** The fewer points, the more of one is seen. */
    public static double alphaFor(int count) {
        return Math.max(0.45, Math.min(0.85, 0.85 - 0.13 * Math.log10(Math.max(1, count / 1000.0))));
    }
}
