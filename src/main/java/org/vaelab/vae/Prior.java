package org.vaelab.vae;

import java.util.random.RandomGenerator;

/**
 * p(z), or p(z|y) for an image of class y: what the KL draws the codes to, and where generated codes come from. One implementation a file. Its learned
 * numbers, one array in an order of its own, belong to the model's parameters; all begin at 0.
 */
public interface Prior {

    /** The name in files and results. */
    String id();

    /** Whether it is another for each class, so that every image needs a label. */
    boolean perClass();

    /** How many numbers of it are learned. */
    int parameterCount(int latentDim, int classes);

    /** Fills {@code mean} with E[z|y], shape [latentDim]. */
    void mean(float[] parameters, int label, float[] mean);

    /** Fills {@code z} with one draw. */
    void draw(float[] parameters, int label, RandomGenerator random, float[] z);

    /**
     * ln p(z|y), in nats.
     *
     * @param z the code, shape [latentDim], from {@code offset} on
     */
    double logDensity(float[] parameters, int label, float[] z, int offset, int latentDim);

    /**
     * Adds one image's KL(q(z|x) ‖ p(z|y)) and its gradients.
     *
     * @param heads mu and logVar of q side by side, shape [2 · latentDim]
     * @param turn the learned numbers, the image's label, and where the numbers' gradient is added to
     * @param weights of the gradients, not of the KL, one a latent dimension
     * @param nats added to, one a latent dimension
     * @param gradient added to, as {@code heads}
     */
    void addKl(float[] heads, PriorTurn turn, float[] weights, double[] nats, float[] gradient);
}
