package org.vaelab.evaluation;

import org.jspecify.annotations.Nullable;
import org.vaelab.latent.LatentUsage;
import org.vaelab.math.SampleMean;
import org.vaelab.vae.VaeConfig;

/**
 * A model's figures, each a mean over images with its standard error, in nats per image. Those that an autoencoder without a posterior has not are
 * NaN.
 *
 * @param config of the model
 * @param step the parameter updates behind its weights
 * @param images how many were looked at
 * @param importanceSamples codes drawn for each, or 0 if one was
 * @param reconstructionNll −E[ln p(x|z)], from the codes drawn
 * @param kl KL(q(z|x) ‖ p(z)), exact; p(z|y) where the prior knows the class
 * @param elbo −(reconstructionNll + kl)
 * @param usage what each dimension carries
 * @param logPx ln p(x), or ln p(x|y) where the model knows the class, by importance sampling; null when it was not asked for or there is none
 */
public record Evaluation(
        VaeConfig config,
        long step,
        int images,
        int importanceSamples,
        Target target,
        SampleMean reconstructionNll,
        SampleMean kl,
        SampleMean elbo,
        LatentUsage usage,
        @Nullable SampleMean logPx) {

    /** Whether the figures say how probable the image itself is. Grey pixels under a Bernoulli likelihood are a loss and no more. */
    public boolean isLikelihood() {
        return target != Target.GREY || config.likelihood().holdsForGrey();
    }

    /** Whether the model knows each image's class, so that the figures are of p(x|y). */
    public boolean isConditional() {
        return config.objective().needsLabels();
    }

    /** Whether there is a posterior, and so a KL, an ELBO and ln p(x). */
    public boolean hasPosterior() {
        return config.objective().samples();
    }
}
