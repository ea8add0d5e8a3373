package org.vaelab.latent;

import java.util.random.RandomGenerator;

/** Draws from the prior N(0, I). */
public final class PriorSamples {

    private PriorSamples() {}

    /** Draws points; row-major, shape [count × latentDim]. */
    public static float[] draw(int count, int latentDim, RandomGenerator random) {
        float[] z = new float[count * latentDim];
        for (int i = 0; i < z.length; i++) {
            z[i] = (float) random.nextGaussian();
        }
        return z;
    }
}
