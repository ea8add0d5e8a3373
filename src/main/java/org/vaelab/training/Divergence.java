package org.vaelab.training;

/** What to change after a loss that was not finite. */
public final class Divergence {

    /** Adam trains these networks up to about here. */
    private static final double HIGH_LEARNING_RATE = 0.003;

    private static final double HIGH_BETA = 100;

    private Divergence() {}

    /** What was too much, as far as can be told. */
    private enum Cause {
        LEARNING_RATE,
        BETA,
        UNKNOWN
    }

    /** Whether it came before there were any weights but the initial ones, so that there is nothing to keep. */
    public static boolean isBeforeAnyLearning(TrainingSnapshot end) {
        return end.state() == TrainingState.DIVERGED && end.step() == 0;
    }

    /** The key of a sentence without places, for a run of which nothing is kept. */
    public static String earlyAdviceKey(TrainingSnapshot end) {
        return switch (cause(end)) {
            case LEARNING_RATE -> "trainer.unlearned-learning-rate";
            case BETA -> "trainer.unlearned-beta";
            case UNKNOWN -> "trainer.unlearned";
        };
    }

    /**
     * The key of a sentence; its places are the step of the weights that are left, and what holds them.
     *
     * @param end the snapshot whose state is {@link TrainingState#DIVERGED}
     */
    public static String adviceKey(TrainingSnapshot end) {
        return switch (cause(end)) {
            case LEARNING_RATE -> "trainer.diverged-learning-rate";
            case BETA -> "trainer.diverged-beta";
            case UNKNOWN -> "trainer.diverged";
        };
    }

    private static Cause cause(TrainingSnapshot end) {
        if (end.learningRate() > HIGH_LEARNING_RATE) {
            return Cause.LEARNING_RATE;
        }
        return end.beta() > HIGH_BETA ? Cause.BETA : Cause.UNKNOWN;
    }
}
