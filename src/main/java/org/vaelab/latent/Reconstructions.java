package org.vaelab.latent;

import java.util.List;

/**
 * Originals beside E[x|mu(x)].
 *
 * @param request what was asked
 * @param originals one an index of the request
 * @param reconstructions in the same order
 * @param step the parameter updates behind the weights that were used
 */
public record Reconstructions(
        ImagePicks request, List<MeanImage> originals, List<MeanImage> reconstructions, long step) {

    public Reconstructions {
        originals = List.copyOf(originals);
        reconstructions = List.copyOf(reconstructions);
    }
}
