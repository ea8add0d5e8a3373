package org.vaelab.view.paint;

import java.util.Map;
import org.vaelab.vae.ImageSource;
import org.vaelab.viewmodel.Theme;

/**
 * One colour a class, the same everywhere. Okabe and Ito's eight extended to ten and shifted a little for each theme's paper, so that any two
 * differ by a CIEDE2000 of 20 or more for normal eyes, of 16 for protan and deutan and of 12 for tritan ones, and each from its paper by a contrast of 2.3
 * or more.
 */
public final class ClassPalette {

    /** After so many classes colours come again, paler or darker. */
    public static final int DISTINCT = 10;

    private static final int OPAQUE = 0xff000000;
    private static final int LABELS = 128;
    private static final int[] ON_LIGHT = {
        0xff0671f2, 0xffbc500e, 0xff387d61, 0xff786087, 0xfff19206,
        0xff06b3ff, 0xff294544, 0xff86b488, 0xff6f0193, 0xff7c1e16
    };
    private static final int[] ON_DARK = {
        0xff029dff, 0xffb30900, 0xffc1ffba, 0xffeb99aa, 0xff9d9d02,
        0xff0bdcfe, 0xffa1755d, 0xfffff723, 0xff5c1fde, 0xfff1f4f5
    };
    private static final int GREY_ON_LIGHT = 0xff8c959f;
    private static final int GREY_ON_DARK = 0xff6e7681;
    private static final int[] ALL_ON_LIGHT = all(ON_LIGHT, GREY_ON_LIGHT, 0xff000000);
    private static final int[] ALL_ON_DARK = all(ON_DARK, GREY_ON_DARK, 0xffffffff);

    private ClassPalette() {}

    /** The colour of a class, opaque ARGB; grey for {@link ImageSource#UNLABELLED}. */
    public static int colour(int label, Theme theme) {
        return table(theme)[label + 1];
    }

    /**
     * The colour of a class, opaque ARGB.
     *
     * @param own a person's own colours of some, as 0xrrggbb by label
     */
    public static int colour(int label, Theme theme, Map<Integer, Integer> own) {
        Integer chosen = own.get(label);
        return chosen == null ? colour(label, theme) : OPAQUE | chosen;
    }

    /** A copy of all colours, a person's own in the place of some: that of a label at place label + 1. */
    static int[] colours(Theme theme, Map<Integer, Integer> own) {
        int[] all = colours(theme);
        own.forEach((label, chosen) -> {
            if (label >= 0 && label < LABELS) {
                all[label + 1] = OPAQUE | chosen;
            }
        });
        return all;
    }

    /** A copy of all colours: that of a label at place label + 1. */
    static int[] colours(Theme theme) {
        return table(theme).clone();
    }

    private static int[] table(Theme theme) {
        return theme == Theme.LIGHT ? ALL_ON_LIGHT : ALL_ON_DARK;
    }

    private static int[] all(int[] ten, int grey, int away) {
        int[] all = new int[LABELS + 1];
        all[0] = grey;
        for (int label = 0; label < LABELS; label++) {
            int round = label / DISTINCT;
            // Away from the paper, so that later rounds are as readable as the first.
            all[label + 1] = mix(ten[label % DISTINCT], away, 1 - Math.pow(0.7, round));
        }
        return all;
    }

    private static int mix(int from, int to, double share) {
        int argb = 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            double start = from >> shift & 0xff;
            double end = to >> shift & 0xff;
            argb |= (int) Math.round(start + share * (end - start)) << shift;
        }
        return argb;
    }
}
