package org.vaelab.math;

/** a·σ(a), also called Swish; Elfwing, Uchibe &amp; Doya (2018). Slope σ(a)·(1 + a·(1 − σ(a))); within 1e-6 (relative to max(1, |a|)). */
public final class Silu {

    private Silu() {}

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
            slopes[i] = FastTanh.of(0.5f * a);
        }
        for (int i = 0; i < length; i++) {
            float sigmoid = 0.5f + 0.5f * slopes[i];
            float value = row[i] * sigmoid;
            row[i] = value;
            slopes[i] = sigmoid + value * (1f - sigmoid);
        }
    }
}
