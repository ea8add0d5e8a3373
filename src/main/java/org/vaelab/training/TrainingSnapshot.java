package org.vaelab.training;

import org.vaelab.vae.Elbo;

/**
 * What a run tells after each step.
 *
 * @param step parameter updates so far
 * @param epoch this run's pass over the training images that is under way, counted from 1; 0 before its first step
 * @param epochs of this run in all
 * @param beta that this step used
 * @param learningRate that this step used
 * @param batch both terms on this step's batch, before its update; NaN before the first step
 * @param imagesPerSecond over the last second or so of training, pauses left out
 * @param elapsedSeconds of training, pauses left out
 * @param remainingSeconds expected until the end; NaN before the first step
 * @param done the part of the steps, or of the seconds where they end the run sooner, that is done, 0 to 1
 */
public record TrainingSnapshot(
        TrainingState state,
        long step,
        int epoch,
        int epochs,
        double beta,
        double learningRate,
        Elbo batch,
        double imagesPerSecond,
        double elapsedSeconds,
        double remainingSeconds,
        double done) {}
