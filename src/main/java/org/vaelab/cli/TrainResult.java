package org.vaelab.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.PenaltyKind;

/**
 * What {@code train} prints.
 *
 * @param state finished or diverged
 * @param steps parameter updates
 * @param imagesPerSecond in the last second or so
 * @param beta of the last step
 * @param reconstructionNll of the weights that were saved, on all held-out images, nats per image, as the other terms
 * @param penalty what the objective adds, without beta
 * @param target what the likelihood scored: grey, or binarised pixels; held-out images are binarised once
 * @param kl the penalty where it is the KL
 * @param elbo none where the penalty is not the KL
 */
record TrainResult(
        String file,
        String state,
        long steps,
        int epochs,
        double seconds,
        double imagesPerSecond,
        double beta,
        @Nullable Double reconstructionNll,
        @Nullable Double penalty,
        @Nullable Double kl,
        @Nullable Double elbo,
        @Nullable Double objective,
        String target) {

    static TrainResult of(TrainingSnapshot end, PenaltyKind penalty, @Nullable Elbo heldOut, Path file, String target) {
        Elbo bound = penalty == PenaltyKind.KL ? heldOut : null;
        return new TrainResult(
                file.toString(),
                end.state().name().toLowerCase(Locale.ROOT),
                end.step(),
                end.epoch(),
                end.elapsedSeconds(),
                end.imagesPerSecond(),
                end.beta(),
                heldOut == null ? null : heldOut.reconstructionNll(),
                heldOut == null ? null : heldOut.kl(),
                bound == null ? null : bound.kl(),
                bound == null ? null : bound.nats(),
                heldOut == null ? null : heldOut.objective(end.beta()),
                target);
    }
}
