package org.vaelab.vae;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything that decides a model's parameters before training: two equal configurations start with equal weights.
 *
 * @param shape of the images
 * @param channels of the encoder's convolutions, from the image on; the decoder has transposed ones in reverse. None makes a dense network
 * @param hidden widths of the encoder's dense hidden layers, from there to the code; the decoder has them in reverse
 * @param latentDim 1 to 128
 * @param activation of the hidden layers
 * @param objective what is minimised beside the reconstruction term
 * @param likelihood p(x|z)
 * @param seed of the initial weights and, with the step, of the noise
 * @param classes of the images, whose labels are 0 to {@code classes} − 1; 0 for an objective that needs no labels, whatever is given
 */
public record VaeConfig(
        ImageShape shape,
        List<Integer> channels,
        List<Integer> hidden,
        int latentDim,
        Activation activation,
        Objective objective,
        Likelihood likelihood,
        long seed,
        int classes) {

    public static final int MAX_LATENT_DIM = 128;
    public static final int MAX_HIDDEN_LAYERS = 8;
    public static final int MAX_WIDTH = 8192;
    public static final int MAX_CONVOLUTIONS = 8;
    public static final int MAX_CHANNELS = 1024;

    public static final int MAX_CLASSES = 128;

    public VaeConfig {
        classes = objective.needsLabels() ? classes : 0;
        if (classes < 0 || classes > MAX_CLASSES) {
            throw new IllegalArgumentException("classes must be 0 to " + MAX_CLASSES + ", but are " + classes);
        }
        channels = List.copyOf(channels);
        hidden = List.copyOf(hidden);
        if (channels.size() > MAX_CONVOLUTIONS) {
            throw new IllegalArgumentException(
                    "there may be " + MAX_CONVOLUTIONS + " convolutions, but there are " + channels.size());
        }
        for (int each : channels) {
            if (each < 1 || each > MAX_CHANNELS) {
                throw new IllegalArgumentException(
                        "a convolution must have 1 to " + MAX_CHANNELS + " channels, but has " + each);
            }
        }
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

    /** A model of dense networks, of images without labels. */
    public VaeConfig(
            ImageShape shape,
            List<Integer> hidden,
            int latentDim,
            Activation activation,
            Objective objective,
            Likelihood likelihood,
            long seed) {
        this(shape, hidden, latentDim, activation, objective, likelihood, seed, 0);
    }

    /** A model of dense networks. */
    public VaeConfig(
            ImageShape shape,
            List<Integer> hidden,
            int latentDim,
            Activation activation,
            Objective objective,
            Likelihood likelihood,
            long seed,
            int classes) {
        this(shape, List.of(), hidden, latentDim, activation, objective, likelihood, seed, classes);
    }

    /** How many numbers both networks are given of the label; 0 when they are not told the class. */
    public int inputClasses() {
        return objective.labelInput() ? classes : 0;
    }

    /** How many numbers of the prior are learned. */
    public int priorParameterCount() {
        return objective.prior().parameterCount(latentDim, classes);
    }

    /** Whether all of these images can be used: they have the shape and, where labels are needed, a known class each. */
    public boolean fits(ImageSource images) {
        return shape.equals(images.shape())
                && (!objective.needsLabels()
                        || IntStream.range(0, images.count()).allMatch(image -> takes(images.label(image))));
    }

    /** Whether an image of that label can be used. */
    public boolean takes(int label) {
        return !objective.needsLabels() || (label >= 0 && label < classes);
    }
}
