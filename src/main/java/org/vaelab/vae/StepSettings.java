package org.vaelab.vae;

/**
 * What may change from one step to the next without a new model.
 *
 * @param beta the KL term's weight
 * @param learningRate of the optimiser
 */
public record StepSettings(double beta, double learningRate) {}
