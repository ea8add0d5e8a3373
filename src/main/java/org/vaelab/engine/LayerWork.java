package org.vaelab.engine;

import org.jspecify.annotations.Nullable;

/** What one worker does at one layer, on its own rows of the buffers around it. */
interface LayerWork extends AutoCloseable {

    /** No gradient of this worker's own: the update multiplies it over all rows. */
    float[] NONE = {};

    /**
     * Takes the parameters as they are now.
     *
     * @param biases filled with each output's bias
     */
    void load(float[] biases);

    /** Fills y with weighted sums of x, without biases. */
    void forward(BatchRows x, BatchRows y, int rows);

    /**
     * Counts these rows into the weights' gradient, where this worker keeps one.
     *
     * @param dy ∂loss/∂ what {@link #forward} gave
     * @param dx filled with ∂loss/∂x, or null where nobody asks
     */
    void backward(BatchRows x, BatchRows dy, @Nullable BatchRows dx, int rows);

    /**
     * Fills the biases' gradient.
     *
     * @param sums of each output's dy over all rows
     */
    void biasGradient(float[] sums, float[] gradient);

    /** The weights' gradient over all rows since the last call, in the parameters' order, or {@link #NONE}. */
    float[] takeWeightGradient();

    @Override
    void close();
}
