package org.vaelab.viewmodel.walk;

import java.util.List;
import org.vaelab.latent.Code;
import org.vaelab.latent.MeanImage;
import org.vaelab.latent.Vicinity;

/**
 * A way through latent space, decoded.
 *
 * @param codes the points
 * @param images one a point
 * @param vicinities the real codes about each point; empty until they have been counted
 */
public record Frames(List<Code> codes, List<MeanImage> images, List<Vicinity> vicinities) {

    public Frames {
        codes = List.copyOf(codes);
        images = List.copyOf(images);
        vicinities = List.copyOf(vicinities);
    }

    public int count() {
        return codes.size();
    }
}
