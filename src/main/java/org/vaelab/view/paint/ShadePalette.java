package org.vaelab.view.paint;

import org.vaelab.vae.ImageSource;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.Shading;

/**
 * Colours for levels, told apart by everyone and growing away from the paper: viridis (Smith and van der Walt, 2015) without the end that the
 * paper would swallow.
 */
public final class ShadePalette {

    private static final int[] VIRIDIS = {
        0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21918c, 0xff28ae80, 0xff5ec962, 0xffaddc30, 0xfffde725
    };
    /** Of the way from dark to light. */
    private static final double PALEST_ON_LIGHT = 0.86;

    private static final double DARKEST_ON_DARK = 0.2;

    private ShadePalette() {}

    /** Opaque ARGB, one a level of {@link Shading}. */
    public static int[] colours(Theme theme) {
        int[] colours = new int[Shading.LEVELS];
        for (int level = 0; level < colours.length; level++) {
            double share = (double) level / (colours.length - 1);
            colours[level] = theme == Theme.LIGHT
                    ? at(PALEST_ON_LIGHT * (1 - share))
                    : at(DARKEST_ON_DARK + (1 - DARKEST_ON_DARK) * share);
        }
        return colours;
    }

    /** The same after the grey of what is not known: that of a level at place level + 1. */
    static int[] withUnknown(Theme theme) {
        int[] levels = colours(theme);
        int[] all = new int[levels.length + 1];
        all[0] = ClassPalette.colour(ImageSource.UNLABELLED, theme);
        System.arraycopy(levels, 0, all, 1, levels.length);
        return all;
    }

    private static int at(double place) {
        double piece = place * (VIRIDIS.length - 1);
        int from = Math.min(VIRIDIS.length - 2, (int) piece);
        double share = piece - from;
        int argb = 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int start = VIRIDIS[from] >> shift & 0xff;
            int end = VIRIDIS[from + 1] >> shift & 0xff;
            argb |= (int) Math.round(start + share * (end - start)) << shift;
        }
        return argb;
    }
}
