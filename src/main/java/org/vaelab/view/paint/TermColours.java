package org.vaelab.view.paint;

import org.vaelab.viewmodel.Theme;

/**
 * One colour for the reconstruction term and one for the KL, wherever they appear: Okabe and Ito's blue and vermilion, lighter on dark. The
 * style sheets know the same colours as -vaelab-reconstruction, -vaelab-kl and -vaelab-objective.
 */
public final class TermColours {

    private TermColours() {}

    /** Opaque ARGB. */
    public static int reconstruction(Theme theme) {
        return theme == Theme.LIGHT ? 0xff0072b2 : 0xff56b4e9;
    }

    /** Opaque ARGB. */
    public static int kl(Theme theme) {
        return theme == Theme.LIGHT ? 0xffc24d00 : 0xfff0a13c;
    }

    /** Of their sum; opaque ARGB. */
    public static int sum(Theme theme) {
        return theme == Theme.LIGHT ? 0xff57606a : 0xff9aa4ae;
    }
}
