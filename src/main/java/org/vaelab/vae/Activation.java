package org.vaelab.vae;

import org.vaelab.math.Relu;
import org.vaelab.math.Tanh;

/** What a hidden layer does to its sums. */
public enum Activation {
    RELU(Relu::apply),
    TANH(Tanh::apply);

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final RowLoop loop;

    Activation(RowLoop loop) {
        this.loop = loop;
    }

    /**
     * Adds the biases and applies the activation to one row.
     *
     * @param row weighted sums, from 0; then the layer's outputs
     * @param bias as many as the row
     * @param slopes filled with the derivative at each sum
     */
    public void apply(float[] row, float[] bias, float[] slopes) {
        loop.apply(row, bias, slopes);
    }

    private interface RowLoop {
        void apply(float[] row, float[] bias, float[] slopes);
    }
}
