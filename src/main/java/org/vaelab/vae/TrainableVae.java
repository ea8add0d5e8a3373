package org.vaelab.vae;

/** A model that learns. Belongs to the thread that made it; every method checks that. */
public interface TrainableVae extends AutoCloseable {

    VaeConfig config();

    /** How many parameter updates there have been. */
    long stepCount();

    /**
     * One parameter update on one batch. If the loss or a gradient is not finite, nothing is changed and the returned terms are not finite.
     *
     * @param images where the pixels are
     * @param indices which images, any number up to the batch size this model was made for
     * @return both terms before the update, averaged over the batch
     */
    Elbo step(ImageSource images, int[] indices, StepSettings settings);

    /** The parameters as they are now. */
    VaeParameters parameters();

    @Override
    void close();
}
