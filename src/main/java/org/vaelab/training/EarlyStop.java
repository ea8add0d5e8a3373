package org.vaelab.training;

/** Says when the held-out objective has not become better for so many evaluations; Prechelt (1998). */
final class EarlyStop {

    private final int patience;
    private double best = Double.POSITIVE_INFINITY;
    private int inVain;

    /** @param patience 0 for never */
    EarlyStop(int patience) {
        this.patience = patience;
    }

    /** To be told each evaluation's objective; whether training should end. */
    boolean isDueAfter(double objective) {
        inVain = objective < best ? 0 : inVain + 1;
        best = Math.min(best, objective);
        return patience > 0 && inVain >= patience;
    }

    /** Waits for as many evaluations again. */
    void startAgain() {
        inVain = 0;
    }
}
