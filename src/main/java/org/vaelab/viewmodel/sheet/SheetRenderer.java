package org.vaelab.viewmodel.sheet;

import org.vaelab.latent.Reconstructions;
import org.vaelab.latent.Samples;
import org.vaelab.store.ArgbImage;

/** Makes pixels of a sheet. The view implements it, so that files are laid out as on screen. */
public interface SheetRenderer {

    /**
     * The samples in a grid.
     *
     * @param columns samples in a row
     */
    ArgbImage samples(Samples samples, int columns);

    /**
     * Originals beside their reconstructions.
     *
     * @param columns pairs in a row
     * @param withResidual whether each pair is followed by their difference
     */
    ArgbImage reconstructions(Reconstructions reconstructions, int columns, boolean withResidual);
}
