package org.vaelab.evaluation;

/**
 * What to measure.
 *
 * @param images the first so many, or all if there are fewer
 * @param importanceSamples codes drawn for each image to estimate ln p(x), 1 or more; 0 for the terms alone, from one code an image
 * @param binarise draw each pixel as 0 or 1 with its grey value as the probability
 * @param seed decides the codes and the pixels that are drawn
 */
public record EvaluationRequest(int images, int importanceSamples, boolean binarise, long seed) {

    public static final int MAX_IMPORTANCE_SAMPLES = 100_000;

    public EvaluationRequest {
        if (images < 1) {
            throw new IllegalArgumentException("images must be 1 or more, but are " + images);
        }
        if (importanceSamples < 0 || importanceSamples > MAX_IMPORTANCE_SAMPLES) {
            throw new IllegalArgumentException(
                    "importance samples must be 0 to " + MAX_IMPORTANCE_SAMPLES + ", but are " + importanceSamples);
        }
    }

    /** Codes drawn for each image. */
    int codes() {
        return Math.max(1, importanceSamples);
    }
}
