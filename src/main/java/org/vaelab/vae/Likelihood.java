package org.vaelab.vae;

import java.util.Map;

/** p(x|z): how an image is scored against the decoder's output. One implementation a file; {@link Likelihoods} lists them. */
public interface Likelihood {

    /** The name on the command line and in files. */
    String id();

    /** How many numbers the decoder gives for a pixel; all pixels' first ones come first. */
    int outputsPerPixel();

    /** What can be set of it, by the name it has in forms, files and on the command line. */
    default Map<String, Double> numbers() {
        return Map.of();
    }

    /**
     * The same likelihood with other numbers; those it does not have are not looked at.
     *
     * @throws IllegalArgumentException naming the one that is out of range
     */
    default Likelihood with(Map<String, Double> numbers) {
        return this;
    }

    /**
     * Scores one image.
     *
     * @param outputs the decoder's for it, shape [outputsPerPixel × pixels]
     * @param image its pixels, each in [0, 1]
     * @param nll added to, −ln p(x|z) in nats, one a pixel
     * @param gradient filled with scale·∂nll/∂outputs, as {@code outputs}
     */
    void score(float[] outputs, float[] image, float scale, float[] nll, float[] gradient);

    /** Whether exp(−nll) is a probability or a density of grey pixels, and not only of pixels that are 0 or 1. */
    default boolean holdsForGrey() {
        return true;
    }

    /**
     * The mean image E[x|z].
     *
     * @param outputs the decoder's for one image; the first {@code pixels} of it then are the mean, each in [0, 1]
     */
    void mean(float[] outputs, int pixels);
}
