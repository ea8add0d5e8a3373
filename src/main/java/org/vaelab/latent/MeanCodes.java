package org.vaelab.latent;

import org.vaelab.vae.ImageSource;

/** The mean code mu(x) of every image of a source, as far as they have been computed; immutable. */
public final class MeanCodes {

    private final ImageSource images;
    private final float[][] byDimension;
    private final long step;
    private final boolean complete;

    /**
     * Copies the arrays.
     *
     * @param byDimension shape [latentDim][images.count()]; NaN for an image that was never encoded
     * @param step the parameter updates behind the newest of the codes
     * @param complete whether all codes are of that step
     */
    public MeanCodes(ImageSource images, float[][] byDimension, long step, boolean complete) {
        this.images = images;
        this.byDimension = new float[byDimension.length][];
        for (int j = 0; j < byDimension.length; j++) {
            if (byDimension[j].length != images.count()) {
                throw new IllegalArgumentException(
                        "dimension " + j + " must have " + images.count() + " codes, but has " + byDimension[j].length);
            }
            this.byDimension[j] = byDimension[j].clone();
        }
        this.step = step;
        this.complete = complete;
    }

    /** The images these are the codes of, with their labels. */
    public ImageSource images() {
        return images;
    }

    public int count() {
        return images.count();
    }

    public int latentDim() {
        return byDimension.length;
    }

    /** One coordinate of one image's mean code; NaN if it was never encoded. */
    public float get(int image, int dimension) {
        return byDimension[dimension][image];
    }

    /** One image's mean code; its coordinates are NaN if it was never encoded. */
    public Code code(int image) {
        float[] mu = new float[byDimension.length];
        for (int j = 0; j < mu.length; j++) {
            mu[j] = byDimension[j][image];
        }
        return new Code(mu);
    }

    /** The square of the Euclidean distance of one image's mean code from a point of as many dimensions; NaN if it was never encoded. */
    double squareFrom(int image, Code z) {
        double square = 0;
        for (int j = 0; j < byDimension.length; j++) {
            double away = byDimension[j][image] - z.get(j);
            square += away * away;
        }
        return square;
    }

    /** The parameter updates behind the newest of the codes. */
    public long step() {
        return step;
    }

    /** Whether all codes are of that step. */
    public boolean complete() {
        return complete;
    }
}
