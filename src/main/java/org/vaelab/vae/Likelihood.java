package org.vaelab.vae;

/** p(x|z): how an image is scored against the decoder's output. One implementation a file; {@link Likelihoods} lists them. */
public interface Likelihood {

    /** The name on the command line and in files. */
    String id();

    /** How many numbers the decoder gives for a pixel; all pixels' first ones come first. */
    int outputsPerPixel();

    /**
     * Scores one image.
     *
     * @param outputs the decoder's for it, shape [outputsPerPixel × pixels]; then scale·∂nll/∂outputs
     * @param images holds the image's pixels, each in [0, 1]
     * @param from the image's first pixel in {@code images}
     * @param nll added to, −ln p(x|z) in nats, one a pixel
     */
    void score(float[] outputs, float[] images, int from, float scale, float[] nll);

    /**
     * The mean image E[x|z].
     *
     * @param outputs the decoder's for one image; the first {@code pixels} of it then are the mean, each in [0, 1]
     */
    void mean(float[] outputs, int pixels);
}
