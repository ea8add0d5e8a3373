package org.vaelab.training;

import java.util.function.Supplier;
import org.vaelab.vae.VaeParameters;

/**
 * The parameters to go back to when the loss leaves the range of numbers. By then they have often been wrecked for some steps, so a copy counts
 * only once the losses of the steps after it were still sane: not far above the best so far, nor above where the run began.
 */
final class LastGood {

    /** A copy costs about a hundredth of so many steps. */
    private static final int EVERY_STEPS = 50;

    private static final int PROOF_STEPS = 5;
    private static final double NEWEST_SHARE = 0.2;

    private VaeParameters good;
    private VaeParameters candidate;
    private long provenSteps;
    private double first = Double.NaN;
    private double smoothed = Double.NaN;
    private double best = Double.POSITIVE_INFINITY;

    LastGood(VaeParameters initial) {
        good = initial;
        candidate = initial;
    }

    /**
     * Called after each step.
     *
     * @param objective of the step, before its update; finite
     * @param step parameter updates so far
     * @param now gives the parameters after the step
     */
    void judge(double objective, long step, Supplier<VaeParameters> now) {
        if (Double.isNaN(first)) {
            first = objective;
            smoothed = objective;
        }
        smoothed += NEWEST_SHARE * (objective - smoothed);
        best = Math.min(best, smoothed);
        provenSteps = isSane(objective) && isSane(smoothed) ? provenSteps + 1 : 0;
        if (provenSteps >= PROOF_STEPS && candidate.step() <= step - PROOF_STEPS) {
            good = candidate;
        }
        if (step - candidate.step() >= EVERY_STEPS) {
            candidate = now.get();
            provenSteps = 0;
        }
    }

    private boolean isSane(double objective) {
        return objective <= Math.max(first, best + Math.abs(best));
    }

    VaeParameters parameters() {
        return good;
    }

    /** Training goes on from {@link #parameters()}: what was copied after them is forgotten. */
    void goBack() {
        candidate = good;
        smoothed = best;
        provenSteps = 0;
    }
}
