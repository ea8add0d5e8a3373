package org.vaelab.vae;

import java.util.Map;

/**
 * What is minimised beside the reconstruction term, and whether the code is drawn or the mean. One implementation a file; {@link Objectives} lists
 * them.
 */
public interface Objective {

    /** The name on the command line and in files. */
    String id();

    /** Whether z = mu + sigma·epsilon; otherwise z = mu. */
    boolean samples();

    /** What it adds to the reconstruction term. */
    PenaltyKind penalty();

    /** What can be set of it, by the name it has in forms, files and on the command line. */
    default Map<String, Double> numbers() {
        return Map.of();
    }

    /**
     * The same objective with other numbers; those it does not have are not looked at.
     *
     * @throws IllegalArgumentException naming the one that is out of range
     */
    default Objective with(Map<String, Double> numbers) {
        return this;
    }

    /**
     * Adds one image's penalty and its gradient.
     *
     * @param heads mu and logVar side by side, shape [2 · latentDim]
     * @param weight of the gradient, not of the penalty
     * @param penalty added to, in nats, one a latent dimension
     * @param gradient added to, weight·∂penalty/∂heads, as {@code heads}
     */
    void penalise(float[] heads, float weight, double[] penalty, float[] gradient);
}
