package org.vaelab.latent;

import java.util.List;
import org.vaelab.vae.VaeConfig;

/**
 * Images generated from the prior.
 *
 * @param request what was asked
 * @param images one a sample
 * @param model whose images they are
 * @param step the parameter updates behind the weights that were used
 */
public record Samples(SamplesRequest request, List<MeanImage> images, VaeConfig model, long step) {

    public Samples {
        images = List.copyOf(images);
    }
}
