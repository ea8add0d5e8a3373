package org.vaelab.latent;

import java.util.List;
import org.vaelab.vae.VaeConfig;

/**
 * Originals beside E[x|mu(x)].
 *
 * @param request what was asked
 * @param originals one an index of the request
 * @param reconstructions in the same order
 * @param model whose reconstructions they are
 * @param step the parameter updates behind the weights that were used
 */
public record Reconstructions(
        ImagePicks request, List<MeanImage> originals, List<MeanImage> reconstructions, VaeConfig model, long step) {

    public Reconstructions {
        originals = List.copyOf(originals);
        reconstructions = List.copyOf(reconstructions);
    }
}
