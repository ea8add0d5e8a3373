package org.vaelab.engine;

/** A layer as a step works on it: its widths, and where its parameters lie in its network's flat array. */
sealed interface LayerShape permits DenseShape, KernelShape, ReorderShape {

    /** Numbers that go in, an image. */
    int in();

    /** Numbers that come out, an image. */
    int out();

    /** The first weight's place. */
    int weights();

    int weightCount();

    /** The first bias's place. */
    int biases();

    int biasCount();

    /** Numbers that {@link #work} keeps in the scratch memory, an image. */
    int scratch();

    /**
     * What one worker does at this layer.
     *
     * @param parameters of the whole network
     * @param scratch that a worker's layers use one after another, for {@code rows} images
     */
    LayerWork work(NativeFloats parameters, NativeFloats scratch, int rows);
}
