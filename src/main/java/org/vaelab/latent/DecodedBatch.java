package org.vaelab.latent;

import java.util.List;

/**
 * E[x|z] at several points.
 *
 * @param codes the points, as they were asked for
 * @param images one a point
 * @param step the parameter updates behind the weights that were used
 */
public record DecodedBatch(List<Code> codes, List<MeanImage> images, long step) {

    public DecodedBatch {
        codes = List.copyOf(codes);
        images = List.copyOf(images);
    }
}
