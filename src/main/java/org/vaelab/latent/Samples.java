package org.vaelab.latent;

import java.util.List;

/**
 * Images generated from the prior.
 *
 * @param request what was asked
 * @param images one a sample
 * @param step the parameter updates behind the weights that were used
 */
public record Samples(SamplesRequest request, List<MeanImage> images, long step) {

    public Samples {
        images = List.copyOf(images);
    }
}
