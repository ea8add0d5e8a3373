package org.vaelab.math;

/**
 * a above 0, else exp(a) − 1; Clevert, Unterthiner &amp; Hochreiter (2016) with α = 1. Within 1e-6 of the exact value.
 *
 * <p>exp(a) − 1 = 2t/(1 − t) with t = tanh(a/2), which the JIT compiler makes vector instructions of.
 */
public final class Elu {

    private Elu() {}

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
            float a = row[i] + bias[i];
            row[i] = a;
            slopes[i] = FastTanh.of(0.5f * Math.min(a, 0f));
        }
        for (int i = 0; i < length; i++) {
            float below = 2f * slopes[i] / (1f - slopes[i]);
            row[i] = Math.max(row[i], 0f) + below;
            slopes[i] = 1f + below;
        }
    }
}
