package org.vaelab.latent;

/** One layer in plain Java, for one image at a time. Keeps its buffers, so not for several threads at once. */
interface PlainLayer {

    /**
     * The layer's sums with their biases.
     *
     * @param values the numbers from {@code from} on go in
     * @param sums filled
     */
    void sum(float[] values, int from, float[] sums);

    /** {@code target[to + i] += factor · weights[from + i]}. */
    static void addScaled(float factor, float[] weights, int from, int length, float[] target, int to) {
        for (int i = 0; i < length; i++) {
            target[to + i] += factor * weights[from + i];
        }
    }
}
