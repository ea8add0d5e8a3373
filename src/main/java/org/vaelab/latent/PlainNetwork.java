package org.vaelab.latent;

import org.vaelab.vae.Activation;

/**
 * A multilayer perceptron's forward pass in plain Java, for one input at a time: ready before the native library has loaded, and without its
 * cost per call. The last layer is linear. Not for several threads at once, since it keeps its buffers.
 */
public final class PlainNetwork {

    private final int[] widths;
    private final Activation activation;
    private final float[][] weights;
    private final float[][] biases;
    private final float[][] sums;
    private final float[][] noBiases;
    private final float[][] slopes;

    /**
     * Takes parameters over; they are transposed once, so that the inner loop runs along the outputs and vectorises.
     *
     * @param widths of the input, each hidden layer and the output
     * @param activation of the hidden layers
     * @param flat layer by layer, the weights 'f'-ordered [nIn × nOut], then the biases [nOut]
     */
    public PlainNetwork(int[] widths, Activation activation, float[] flat) {
        if (flat.length != parameterCount(widths)) {
            throw new IllegalArgumentException("a network of these widths has " + parameterCount(widths)
                    + " parameters, but there are " + flat.length);
        }
        this.widths = widths.clone();
        this.activation = activation;
        int layers = widths.length - 1;
        weights = new float[layers][];
        biases = new float[layers][];
        sums = new float[layers][];
        noBiases = new float[layers][];
        slopes = new float[layers][];
        int from = 0;
        for (int layer = 0; layer < layers; layer++) {
            int nIn = widths[layer];
            int nOut = widths[layer + 1];
            weights[layer] = transposed(flat, from, nIn, nOut);
            from += nIn * nOut;
            biases[layer] = new float[nOut];
            System.arraycopy(flat, from, biases[layer], 0, nOut);
            from += nOut;
            sums[layer] = new float[nOut];
            noBiases[layer] = new float[nOut];
            slopes[layer] = new float[nOut];
        }
    }

    /** How many parameters a network of these widths has. */
    public static int parameterCount(int[] widths) {
        int count = 0;
        for (int layer = 1; layer < widths.length; layer++) {
            count += (widths[layer - 1] + 1) * widths[layer];
        }
        return count;
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

    public int inputs() {
        return widths[0];
    }

    public int outputs() {
        return widths[widths.length - 1];
    }

    /**
     * Runs one input through all layers.
     *
     * @param input the numbers from {@code offset} on, shape [inputs()]
     * @return a copy of the last layer's sums, shape [outputs()]
     */
    public float[] outputs(float[] input, int offset) {
        float[] values = input;
        int from = offset;
        for (int layer = 0; layer < weights.length; layer++) {
            sum(layer, values, from);
            if (layer < weights.length - 1) {
                // The sums have their biases already.
                activation.apply(sums[layer], noBiases[layer], slopes[layer]);
            }
            values = sums[layer];
            from = 0;
        }
        return values.clone();
    }

    private void sum(int layer, float[] values, int from) {
        float[] target = sums[layer];
        System.arraycopy(biases[layer], 0, target, 0, target.length);
        for (int i = 0; i < widths[layer]; i++) {
            float value = values[from + i];
            // Most pixels of an image and half of the hidden units are 0.
            if (value != 0) {
                addScaled(value, weights[layer], i * target.length, target);
            }
        }
    }

    private static void addScaled(float factor, float[] rows, int from, float[] target) {
        for (int o = 0; o < target.length; o++) {
            target[o] += factor * rows[from + o];
        }
    }
}
