package org.vaelab.view.paint;

import org.vaelab.viewmodel.Theme;

/** The one colour a shade of the plane has: the deeper, the more of it. */
public enum FieldPalette {
    DENSITY(0x1f6fb2, 0x6cb6ff, 0.65),
    TRUST(0x6e3a9c, 0xb48ce8, 0.75);

    private final int onLight;
    private final int onDark;
    private final double deepest;

    /** @param deepest opacity */
    FieldPalette(int onLight, int onDark, double deepest) {
        this.onLight = onLight;
        this.onDark = onDark;
        this.deepest = deepest;
    }

    /**
     * ARGB, not premultiplied.
     *
     * @param share from 0 for none to 1 for the deepest
     */
    public int shade(double share, Theme theme) {
        int rgb = theme == Theme.LIGHT ? onLight : onDark;
        return (int) Math.round(255 * deepest * share) << 24 | rgb;
    }
}
