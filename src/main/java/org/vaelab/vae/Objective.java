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

    /** What the KL draws the codes to, and where generated codes come from. */
    default Prior prior() {
        return new NormalPrior();
    }

    /** Whether both networks are told the class. */
    default boolean labelInput() {
        return false;
    }

    /** Whether each image must have a label. */
    default boolean needsLabels() {
        return labelInput() || prior().perClass();
    }

    /** λ, the nats that a latent dimension carries without cost; see {@link org.vaelab.math.FreeBits}. */
    default double freeBits() {
        return 0;
    }

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
     * @param turn the prior's learned numbers and the image's label
     * @param weights of the gradients, not of the penalty, one a latent dimension
     * @param penalty added to, in nats, one a latent dimension
     * @param gradient added to, weight·∂penalty/∂heads each, as {@code heads}
     */
    void penalise(float[] heads, PriorTurn turn, float[] weights, double[] penalty, float[] gradient);
}
