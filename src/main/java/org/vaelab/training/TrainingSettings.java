package org.vaelab.training;

/**
 * How a model is trained.
 *
 * @param batchSize images a step, 1 or more
 * @param learningRate of Adam
 * @param beta the KL term's weight after the warm-up, 0 or more
 * @param warmUpSteps over which beta rises linearly from 0; 0 for none
 * @param epochs after which the run is finished, 1 or more
 * @param maxSeconds after which the run is finished however many epochs are left; positive infinity for no limit
 * @param seed of the order of the images and of the noise
 * @param workers threads that share a step
 */
public record TrainingSettings(
        int batchSize,
        double learningRate,
        double beta,
        int warmUpSteps,
        int epochs,
        double maxSeconds,
        long seed,
        int workers) {

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
}
