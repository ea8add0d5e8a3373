package org.vaelab.vae;

import java.util.List;

/**
 * Everything that decides a model's parameters before training: two equal configurations start with equal weights.
 *
 * @param shape of the images
 * @param hidden widths of the encoder's hidden layers, from the image to the code; the decoder has them in reverse
 * @param latentDim 1 to 128
 * @param activation of the hidden layers
 * @param objective what is minimised beside the reconstruction term
 * @param likelihood p(x|z)
 * @param seed of the initial weights and, with the step, of the noise
 */
public record VaeConfig(
        ImageShape shape,
        List<Integer> hidden,
        int latentDim,
        Activation activation,
        Objective objective,
        Likelihood likelihood,
        long seed) {

    public static final int MAX_LATENT_DIM = 128;
    public static final int MAX_HIDDEN_LAYERS = 8;
    public static final int MAX_WIDTH = 8192;

    public VaeConfig {
        hidden = List.copyOf(hidden);
        if (latentDim < 1 || latentDim > MAX_LATENT_DIM) {
            throw new IllegalArgumentException("latentDim must be 1 to " + MAX_LATENT_DIM + ", but is " + latentDim);
        }
        if (hidden.size() > MAX_HIDDEN_LAYERS) {
            throw new IllegalArgumentException(
                    "there may be " + MAX_HIDDEN_LAYERS + " hidden layers, but there are " + hidden.size());
        }
        for (int width : hidden) {
            if (width < 1 || width > MAX_WIDTH) {
                throw new IllegalArgumentException("a hidden width must be 1 to " + MAX_WIDTH + ", but is " + width);
            }
        }
    }
}
