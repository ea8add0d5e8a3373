package org.vaelab.view.export;

/** How large a picture is saved. */
public enum PictureScale {
    /** One pixel for each of the image's own. */
    NATIVE(1),
    /** As on screen. */
    ONE(1),
    TWO(2),
    FOUR(4);

    private final int factor;

    PictureScale(int factor) {
        this.factor = factor;
    }

    /** Times the size on screen; for {@link #NATIVE}, times the image's own. */
    public int factor() {
        return factor;
    }
}
