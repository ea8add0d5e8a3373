package org.vaelab.math;

/** tanh(a); slope 1 − tanh². */
public final class Tanh {

    private Tanh() {}

    /**
     * Adds the biases and applies the activation to one row.
     *
     * @param row weighted sums, from 0; then the layer's outputs
     * @param bias as many as the row
     * @param slopes filled with the derivative at each sum
     */
    public static void apply(float[] row, float[] bias, float[] slopes) {
        int length = bias.length;
        for (int i = 0; i < length; i++) {
            row[i] = FastTanh.of(row[i] + bias[i]);
        }
        for (int i = 0; i < length; i++) {
            slopes[i] = 1f - row[i] * row[i];
        }
    }
}
