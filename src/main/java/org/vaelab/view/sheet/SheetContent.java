package org.vaelab.view.sheet;

import org.jspecify.annotations.Nullable;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.viewmodel.sheet.SheetRenderer;

/** What is shown on a sheet, group by group. */
interface SheetContent {

    /**
     * An answer of the model.
     *
     * @param shape of its images
     * @param step the parameter updates behind it
     * @param painting to a sheet
     */
    record Answer(ImageShape shape, long step, Painting painting) {}

    /** Makes a sheet of so many groups in a row, as the renderer paints it. */
    @FunctionalInterface
    interface Painting {
        ArgbImage paint(SheetRenderer renderer, int columns);
    }

    /** Asks for so many groups from now on; 0 while nobody looks. */
    void ask(int groups);

    /** Of the images that are asked for; null while that is not known. */
    @Nullable
    ImageShape shape();

    /** How a single group lies. */
    SheetLayout group();

    /** The newest; null before the first. */
    @Nullable
    Answer answer();
}
