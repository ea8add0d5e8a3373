package org.vaelab.vae;

/** Images by number, with their labels. Immutable: any thread may read. */
public interface ImageSource {

    /** The label of an image that has none. */
    int UNLABELLED = -1;

    /** How many images there are. */
    int count();

    ImageShape shape();

    /**
     * Writes one image's pixels, each in [0, 1], in the order of {@link ImageShape}.
     *
     * @param index in [0, count)
     * @param target where the pixels go
     * @param offset the first pixel's place in {@code target}
     */
    void read(int index, float[] target, int offset);

    /** The class of an image, counted from 0, or {@link #UNLABELLED}. */
    int label(int index);
}
