package org.vaelab.latent;

import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/** Images that were decoded, to be encoded again. Keeps its arrays: belongs to the thread that made it. */
final class PixelRows implements ImageSource {

    private final ImageShape shape;
    private final float[] pixels;
    private final int[] labels;

    /** @param pixels row-major, shape [labels.length × pixels] */
    PixelRows(ImageShape shape, float[] pixels, int... labels) {
        this.shape = shape;
        this.pixels = pixels;
        this.labels = labels;
    }

    @Override
    public int count() {
        return labels.length;
    }

    @Override
    public ImageShape shape() {
        return shape;
    }

    @Override
    public void read(int index, float[] target, int offset) {
        System.arraycopy(pixels, index * shape.size(), target, offset, shape.size());
    }

    @Override
    public int label(int index) {
        return labels[index];
    }
}
