package org.vaelab.view.paint;

import org.vaelab.viewmodel.Theme;

/** What grey images are drawn on. */
public enum Paper {
    INK_ON_LIGHT,
    LIGHT_ON_DARK;

    /** On which a grey is its value. */
    public static final Paper OF_VALUES = LIGHT_ON_DARK;

    /** Paper that goes with the window's look. */
    public static Paper of(Theme theme) {
        return theme == Theme.LIGHT ? INK_ON_LIGHT : LIGHT_ON_DARK;
    }

    /** An opaque grey for 0 (bare paper) to 255 (full ink). */
    public int grey(int level) {
        int brightness = this == INK_ON_LIGHT ? 255 - level : level;
        return 0xff000000 | brightness << 16 | brightness << 8 | brightness;
    }
}
