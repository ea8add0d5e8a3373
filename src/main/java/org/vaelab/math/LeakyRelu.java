package org.vaelab.math;

/** a above 0, else a/100; Maas, Hannun &amp; Ng (2013). */
public final class LeakyRelu {

    private static final float LEAK = 0.01f;

    /** Makes any positive number that is not subnormal at least 1, so that a minimum gives the slope without a branch. */
    private static final float HUGE = Float.MAX_VALUE;

    private LeakyRelu() {}

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
            row[i] = Math.max(a, LEAK * a);
            slopes[i] = LEAK + (1f - LEAK) * Math.min(Math.max(a, 0f) * HUGE, 1f);
        }
    }
}
