package org.vaelab.latent;

import java.util.Arrays;
import org.vaelab.vae.ImageShape;

/** An image of real intensities, such as E[x|z]; immutable. */
public final class MeanImage {

    private final ImageShape shape;
    private final float[] intensities;

    /**
     * Copies the array.
     *
     * @param intensities in the order of {@link ImageShape}, each in [0, 1]
     */
    public MeanImage(ImageShape shape, float[] intensities) {
        this(shape, intensities, 0);
    }

    /** Copies one image out of many, from {@code offset}. */
    public MeanImage(ImageShape shape, float[] intensities, int offset) {
        if (intensities.length < offset + shape.size()) {
            throw new IllegalArgumentException(
                    "an image of " + shape.size() + " numbers does not lie at " + offset + " of " + intensities.length);
        }
        this.shape = shape;
        this.intensities = Arrays.copyOfRange(intensities, offset, offset + shape.size());
    }

    public ImageShape shape() {
        return shape;
    }

    /** One number, by its place in the order of {@link ImageShape}. */
    public float get(int index) {
        return intensities[index];
    }

    /** A copy, shape [channels × height × width]. */
    public float[] toArray() {
        return intensities.clone();
    }
}
