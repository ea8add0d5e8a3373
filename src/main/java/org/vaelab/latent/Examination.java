package org.vaelab.latent;

import org.vaelab.vae.Elbo;
import org.vaelab.vae.Posteriors;

/**
 * One image seen through the model.
 *
 * @param request what was asked
 * @param original the image
 * @param reconstruction E[x|mu(x)]
 * @param posterior q(z|x), of this one image
 * @param elbo both terms for this image; the reconstruction term is a mean over a few fixed noise samples
 * @param step the parameter updates behind the weights that were used
 */
public record Examination(
        ImagePick request, MeanImage original, MeanImage reconstruction, Posteriors posterior, Elbo elbo, long step) {}
