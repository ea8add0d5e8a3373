package org.vaelab.latent;

import java.util.Arrays;
import org.vaelab.vae.DenseLayer;

/** A dense layer; its weights are transposed once, so that the inner loop runs along the outputs and vectorises. */
final class PlainDense implements PlainLayer {

    private final int inputs;
    private final float[] weights;
    private final float[] biases;

    /** @param flat parameters, this layer's from {@code start} on */
    PlainDense(DenseLayer layer, float[] flat, int start) {
        inputs = layer.inputs();
        weights = transposed(flat, start, inputs, layer.outputs());
        int end = start + weights.length;
        biases = Arrays.copyOfRange(flat, end, end + layer.outputs());
    }

    private static float[] transposed(float[] flat, int from, int nIn, int nOut) {
        // Blocks, so that neither the rows read nor the rows written fall out of the cache.
        int block = 16;
        float[] rows = new float[nIn * nOut];
        for (int o0 = 0; o0 < nOut; o0 += block) {
            int oEnd = Math.min(nOut, o0 + block);
            for (int i = 0; i < nIn; i++) {
                for (int o = o0; o < oEnd; o++) {
                    rows[i * nOut + o] = flat[from + o * nIn + i];
                }
            }
        }
        return rows;
    }

    @Override
    public void sum(float[] values, int from, float[] sums) {
        System.arraycopy(biases, 0, sums, 0, sums.length);
        for (int i = 0; i < inputs; i++) {
            float value = values[from + i];
            // Most pixels of an image and half of the hidden units are 0.
            if (value != 0) {
                PlainLayer.addScaled(value, weights, i * sums.length, sums.length, sums, 0);
            }
        }
    }
}
