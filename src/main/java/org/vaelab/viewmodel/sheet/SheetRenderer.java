package org.vaelab.viewmodel.sheet;

import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Reconstructions;
import org.vaelab.latent.Samples;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageSource;

/** Makes pixels of a sheet. The view implements it, so that files are laid out as on screen. */
public interface SheetRenderer {

    /**
     * The samples in a grid; points of the plane in one picture.
     *
     * @param data what the model learns from, shown faintly beside points; null while there are none
     * @param columns samples in a row
     */
    ArgbImage samples(Samples samples, @Nullable ImageSource data, int columns);

    /**
     * Originals beside their reconstructions; points of the plane in one picture.
     *
     * @param columns pairs in a row
     * @param withResidual whether each pair is followed by their difference
     */
    ArgbImage reconstructions(Reconstructions reconstructions, int columns, boolean withResidual);
}
