package org.vaelab.viewmodel.map;

import java.util.List;
import org.vaelab.latent.MeanImage;

/**
 * What the decoder makes of the plane that is seen.
 *
 * @param lattice where the images belong
 * @param images one a cell, row-major from the top left
 */
public record ManifoldTiles(ManifoldLattice lattice, List<MeanImage> images) {

    public ManifoldTiles {
        images = List.copyOf(images);
    }
}
