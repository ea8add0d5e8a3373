package org.vaelab.vae;

/**
 * What a step is done with.
 *
 * @param beta the KL term's weight
 * @param learningRate of the optimiser
 * @param optimiser the same from a model's first step to its last, since its moments go on from step to step
 * @param clipNorm the longest that the gradient of all parameters together may be; 0 for any length
 */
public record StepSettings(double beta, double learningRate, Optimiser optimiser, double clipNorm) {

    /** With Adam, the gradient as it is. */
    public StepSettings(double beta, double learningRate) {
        this(beta, learningRate, Optimiser.ADAM);
    }

    /** The gradient as it is. */
    public StepSettings(double beta, double learningRate, Optimiser optimiser) {
        this(beta, learningRate, optimiser, 0);
    }

    /** Whether the gradient's length has a limit. */
    public boolean clips() {
        return clipNorm > 0;
    }
}
