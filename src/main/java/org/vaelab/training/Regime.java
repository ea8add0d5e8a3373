package org.vaelab.training;

import org.vaelab.vae.Optimiser;

/**
 * The finer points of how a model is trained.
 *
 * @param pixels what the model is trained on and judged by
 * @param klSchedule what beta does in the warm-up's steps and after them
 * @param learningRateSchedule how much of the learning rate a step uses
 * @param patience evaluations on all held-out images, one an epoch, without a better objective after which the run ends; 0 for none
 */
public record Regime(
        PixelTreatment pixels,
        Optimiser optimiser,
        KlSchedule klSchedule,
        LearningRateSchedule learningRateSchedule,
        int patience) {

    /** Grey pixels, Adam at one rate, to the end. */
    public static final Regime PLAIN =
            new Regime(PixelTreatment.GREY, Optimiser.ADAM, KlSchedule.LINEAR, LearningRateSchedule.CONSTANT, 0);

    public Regime {
        if (patience < 0) {
            throw new IllegalArgumentException("patience must be 0 or more, but is " + patience);
        }
    }
}
