package org.vaelab.training;

/** What to change after a loss that was not finite. */
public final class Divergence {

    /** Adam trains these networks up to about here. */
    private static final double HIGH_LEARNING_RATE = 0.003;

    private static final double HIGH_BETA = 100;

    private Divergence() {}

    /**
     * The key of a sentence; its places are the step of the weights that are left, and what holds them.
     *
     * @param end the snapshot whose state is {@link TrainingState#DIVERGED}
     */
    public static String adviceKey(TrainingSnapshot end) {
        if (end.learningRate() > HIGH_LEARNING_RATE) {
            return "trainer.diverged-learning-rate";
        }
        return end.beta() > HIGH_BETA ? "trainer.diverged-beta" : "trainer.diverged";
    }
}
