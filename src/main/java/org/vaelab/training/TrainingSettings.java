package org.vaelab.training;

import org.vaelab.vae.VaeConfig;

/**
 * How a model is trained.
 *
 * @param batchSize images a step, 1 or more
 * @param learningRate of the optimiser, before its schedule
 * @param beta the KL term's weight after the warm-up, 0 or more
 * @param warmUpSteps over which beta rises from 0; 0 for none
 * @param epochs after which the run is finished, 1 or more
 * @param maxSeconds after which the run is finished however many epochs are left; positive infinity for no limit
 * @param seed of the order of the images; {@link VaeConfig#seed()} is that of the weights and the noise
 * @param workers threads that share a step
 * @param regime the finer points
 */
public record TrainingSettings(
        int batchSize,
        double learningRate,
        double beta,
        int warmUpSteps,
        int epochs,
        double maxSeconds,
        long seed,
        int workers,
        Regime regime) {

    /** With the plain regime. */
    public TrainingSettings(
            int batchSize,
            double learningRate,
            double beta,
            int warmUpSteps,
            int epochs,
            double maxSeconds,
            long seed,
            int workers) {
        this(batchSize, learningRate, beta, warmUpSteps, epochs, maxSeconds, seed, workers, Regime.PLAIN);
    }

    public TrainingSettings {
        if (batchSize < 1 || epochs < 1 || workers < 1 || warmUpSteps < 0) {
            throw new IllegalArgumentException(
                    "batchSize, epochs and workers must be 1 or more and warmUpSteps 0 or more, but are " + batchSize
                            + ", " + epochs + ", " + workers + " and " + warmUpSteps);
        }
        if (!(learningRate > 0) || !(beta >= 0) || !(maxSeconds > 0)) {
            throw new IllegalArgumentException(
                    "learningRate and maxSeconds must be positive and beta 0 or more, but are " + learningRate + ", "
                            + maxSeconds + " and " + beta);
        }
    }

    /** The same with another weight of the KL term. */
    public TrainingSettings withBeta(double other) {
        return new TrainingSettings(
                batchSize, learningRate, other, warmUpSteps, epochs, maxSeconds, seed, workers, regime);
    }

    /** The same with another learning rate. */
    public TrainingSettings withLearningRate(double other) {
        return new TrainingSettings(batchSize, other, beta, warmUpSteps, epochs, maxSeconds, seed, workers, regime);
    }
}
