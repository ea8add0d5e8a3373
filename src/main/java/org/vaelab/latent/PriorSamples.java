package org.vaelab.latent;

import java.util.random.RandomGenerator;
import org.vaelab.vae.FittedPrior;

/** Draws from the prior: a model's own, or N(0, I). */
public final class PriorSamples {

    private PriorSamples() {}

    /** Draws a point for each label from the model's prior; row-major, shape [labels.length × latentDim]. */
    public static float[] draw(FittedPrior prior, int[] labels, RandomGenerator random) {
        int latentDim = prior.latentDim();
        float[] z = new float[labels.length * latentDim];
        for (int i = 0; i < labels.length; i++) {
            System.arraycopy(prior.draw(labels[i], random), 0, z, i * latentDim, latentDim);
        }
        return z;
    }

    /** Draws points; row-major, shape [count × latentDim]. */
    public static float[] draw(int count, int latentDim, RandomGenerator random) {
        float[] z = new float[count * latentDim];
        for (int i = 0; i < z.length; i++) {
            z[i] = (float) random.nextGaussian();
        }
        return z;
    }
}
