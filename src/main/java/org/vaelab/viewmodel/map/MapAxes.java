package org.vaelab.viewmodel.map;

/**
 * Which plane of the latent space is shown.
 *
 * @param principal the first two principal components of the codes instead of two dimensions
 * @param x dimension along x, counted from 0
 * @param y dimension along y; as {@code x} only where there is one dimension
 */
public record MapAxes(boolean principal, int x, int y) {

    /** The first two dimensions. */
    public static final MapAxes FIRST = new MapAxes(false, 0, 1);

    public static MapAxes dimensions(int x, int y) {
        return new MapAxes(false, x, y);
    }

    public static MapAxes components() {
        return new MapAxes(true, 0, 1);
    }

    /** These axes where they exist, else the nearest that do. */
    public MapAxes in(int latentDim) {
        if (latentDim == 1) {
            return new MapAxes(false, 0, 0);
        }
        if (principal || (x != y && x < latentDim && y < latentDim)) {
            return this;
        }
        return FIRST;
    }
}
