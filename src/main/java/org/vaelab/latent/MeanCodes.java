package org.vaelab.latent;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.ImageSource;

/** The mean code mu(x) of every image of a source, as far as they have been computed; immutable. */
public final class MeanCodes {

    private final ImageSource images;
    private final float[][] byDimension;
    private final long step;
    private final boolean complete;
    private final long model;
    /** The images whose codes are of the newest of the weights; null for all. */
    private final @Nullable BitSet current;

    /**
     * Copies the arrays.
     *
     * @param byDimension shape [latentDim][images.count()]; NaN for an image that was never encoded
     * @param step the parameter updates behind the codes
     * @param complete whether all images have been encoded
     */
    public MeanCodes(ImageSource images, float[][] byDimension, long step, boolean complete) {
        this(images, byDimension, step, 0, complete, null);
    }

    /**
     * Copies the arrays.
     *
     * @param byDimension shape [latentDim][images.count()]; NaN for an image that was never encoded
     * @param step the parameter updates behind the current codes
     * @param model a number that each model and each run has of its own
     * @param complete whether all codes are of that step
     * @param current the images whose codes are of that step, the others being of earlier steps of the same model; null for all
     */
    public MeanCodes(
            ImageSource images,
            float[][] byDimension,
            long step,
            long model,
            boolean complete,
            @Nullable BitSet current) {
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
        this.model = model;
        this.complete = complete;
        this.current = current == null ? null : (BitSet) current.clone();
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

    /** One coordinate of one image's mean code if that is current, else NaN. */
    public float current(int image, int dimension) {
        return isCurrent(image) ? byDimension[dimension][image] : Float.NaN;
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

    /** The parameter updates behind the current codes. */
    public long step() {
        return step;
    }

    /** Which model and run they are of: codes of two numbers must not be taken for one cloud's. */
    public long model() {
        return model;
    }

    /** Whether an image's code is of that step; all that are have one age. */
    public boolean isCurrent(int image) {
        return current == null || current.get(image);
    }

    /** How many images' codes are of that step. */
    public int currentCount() {
        return current == null ? count() : current.cardinality();
    }

    /** Whether no image has been encoded by these weights, as when a model is new. */
    public boolean isEmpty() {
        return current != null && current.isEmpty();
    }

    /** Whether all codes are of that step. */
    public boolean complete() {
        return complete;
    }
}
