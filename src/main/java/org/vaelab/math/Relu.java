package org.vaelab.math;

/** max(a, 0); slope 1 above 0, else 0. */
public final class Relu {

    /** Makes any positive number that is not subnormal at least 1, so that a minimum gives the slope without a branch. */
    private static final float HUGE = Float.MAX_VALUE;

    private Relu() {}

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
            float a = Math.max(row[i] + bias[i], 0f);
            row[i] = a;
            slopes[i] = Math.min(a * HUGE, 1f);
        }
    }
}
