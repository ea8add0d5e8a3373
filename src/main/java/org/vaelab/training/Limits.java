package org.vaelab.training;

/** How far settings may go: the one place that the window's form and the command line ask. Beyond these no run has ever made sense. */
public final class Limits {

    public static final int MAX_BATCH = 4096;
    public static final int MAX_EPOCHS = 100_000;
    public static final int MAX_WARM_UP = 100_000_000;
    public static final double MAX_BETA = 1000;

    /** A step of every optimiser here is about as long as this; weights begin at some hundredths. */
    public static final double MAX_LEARNING_RATE = 1;

    private static final int USUAL_WORKERS = 64;

    private Limits() {}

    /** At least as many as this machine has cores. */
    public static int maxWorkers() {
        return Math.max(USUAL_WORKERS, Runtime.getRuntime().availableProcessors());
    }

    /** Above 0, and up to {@link #MAX_LEARNING_RATE}. */
    public static boolean isLearningRate(double rate) {
        return rate > 0 && rate <= MAX_LEARNING_RATE;
    }

    /** From 0 to {@link #MAX_BETA}. */
    public static boolean isBeta(double beta) {
        return beta >= 0 && beta <= MAX_BETA;
    }
}
