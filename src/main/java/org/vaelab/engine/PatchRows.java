package org.vaelab.engine;

import org.bytedeco.javacpp.FloatPointer;
import org.vaelab.math.Patches;
import org.vaelab.math.Transposition;

/** The patches of all rows' images below each other in a worker's scratch memory, as one matrix product wants them. */
final class PatchRows {

    private final Patches patches;
    private final int channels;
    private final int pixels;
    private final boolean inPlanes;
    private final NativeFloats scratch;
    private final FloatPointer start;
    private final float[] cut;
    private final float[] image;
    private final float[] planes;

    /**
     * @param patches of one image
     * @param channels of one image
     * @param pixels of one image
     * @param inPlanes whether a row holds channel by channel what {@code patches} wants pixel by pixel
     * @param scratch at least rows × cutSize numbers
     * @param cutSize of all patches of one image
     */
    PatchRows(Patches patches, int channels, int pixels, boolean inPlanes, NativeFloats scratch, int cutSize) {
        this.patches = patches;
        this.channels = channels;
        this.pixels = pixels;
        this.inPlanes = inPlanes;
        this.scratch = scratch;
        start = scratch.view();
        cut = new float[cutSize];
        image = new float[channels * pixels];
        planes = new float[channels * pixels];
    }

    /** Where the first row's patches begin. */
    FloatPointer start() {
        return start;
    }

    /** Cuts the rows' images into the scratch memory. */
    void cut(BatchRows images, int rows) {
        for (int row = 0; row < rows; row++) {
            if (inPlanes) {
                images.get(row, planes);
                Transposition.each(planes, 1, channels, pixels, image);
            } else {
                images.get(row, image);
            }
            patches.cut(image, cut);
            scratch.put(row * cut.length, cut, 0, cut.length);
        }
    }

    /** Adds up the patches in the scratch memory to the rows' images. */
    void paste(BatchRows images, int rows) {
        for (int row = 0; row < rows; row++) {
            scratch.get(row * cut.length, cut, 0, cut.length);
            patches.paste(cut, image);
            if (inPlanes) {
                Transposition.each(image, 1, pixels, channels, planes);
                images.put(row, planes);
            } else {
                images.put(row, image);
            }
        }
    }
}
