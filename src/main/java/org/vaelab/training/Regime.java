package org.vaelab.training;

import org.vaelab.vae.Optimiser;

/**
 * The finer points of how a model is trained.
 *
 * @param pixels what the model is trained on and judged by
 * @param klSchedule what beta does in the warm-up's steps and after them
 * @param learningRateSchedule how much of the learning rate a step uses
 * @param clipNorm the longest that the gradient of all parameters together may be; 0 for any length
 * @param patience evaluations on all held-out images, one an epoch, without a better objective after which the run ends; 0 for none
 */
public record Regime(
        PixelTreatment pixels,
        Optimiser optimiser,
        KlSchedule klSchedule,
        LearningRateSchedule learningRateSchedule,
        double clipNorm,
        int patience) {

    /** Grey pixels, Adam at one rate, to the end. */
    public static final Regime PLAIN =
            new Regime(PixelTreatment.GREY, Optimiser.ADAM, KlSchedule.LINEAR, LearningRateSchedule.CONSTANT, 0, 0);

    /** A clip norm beyond it clips no step that would not diverge anyway. */
    public static final double MAX_CLIP_NORM = 1e6;

    public Regime {
        if (!(clipNorm >= 0 && clipNorm <= MAX_CLIP_NORM)) {
            throw new IllegalArgumentException("clipNorm must be 0 to " + MAX_CLIP_NORM + ", but is " + clipNorm);
        }
        if (patience < 0) {
            throw new IllegalArgumentException("patience must be 0 or more, but is " + patience);
        }
    }
}
