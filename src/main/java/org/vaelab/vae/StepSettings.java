package org.vaelab.vae;

/**
 * What a step is done with.
 *
 * @param beta the KL term's weight
 * @param learningRate of the optimiser
 * @param optimiser the same from a model's first step to its last, since its moments go on from step to step
 */
public record StepSettings(double beta, double learningRate, Optimiser optimiser) {

    /** With Adam. */
    public StepSettings(double beta, double learningRate) {
        this(beta, learningRate, Optimiser.ADAM);
    }
}
