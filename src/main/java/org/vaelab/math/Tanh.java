package org.vaelab.math;

/** tanh(a); slope 1 − tanh². */
public final class Tanh {

    private Tanh() {}

    /**
     * Adds the biases and applies the activation to one row.
     *
     * @param row weighted sums, from 0; then the layer's outputs
     * @param bias as many as the row
     * @param slopes filled from {@code from} with the derivative at each sum
     */
    public static void apply(float[] row, float[] bias, float[] slopes, int from) {
        int length = bias.length;
        for (int i = 0; i < length; i++) {
            float t = FastTanh.of(row[i] + bias[i]);
            row[i] = t;
            slopes[from + i] = 1f - t * t;
        }
    }
}
