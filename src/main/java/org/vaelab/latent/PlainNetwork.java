package org.vaelab.latent;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.vae.Activation;
import org.vaelab.vae.Convolution;
import org.vaelab.vae.DenseLayer;
import org.vaelab.vae.Layer;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.TransposedConvolution;

/**
 * A network's forward pass in plain Java, for one input at a time: ready before the native library has loaded, and without its cost per call. The
 * last layer is linear. Not for several threads at once, since it keeps its buffers.
 */
public final class PlainNetwork {

    private final NetworkPlan plan;
    private final Activation activation;
    private final List<PlainLayer> layers = new ArrayList<>();
    private final List<float[]> sums = new ArrayList<>();
    private final List<float[]> noBiases = new ArrayList<>();
    private final List<float[]> slopes = new ArrayList<>();

    /**
     * @param activation of the hidden layers
     * @param flat layer by layer, as each keeps its parameters
     */
    public PlainNetwork(NetworkPlan plan, Activation activation, float[] flat) {
        if (flat.length != plan.parameterCount()) {
            throw new IllegalArgumentException("a network of these layers has " + plan.parameterCount()
                    + " parameters, but there are " + flat.length);
        }
        this.plan = plan;
        this.activation = activation;
        int start = 0;
        for (Layer layer : plan.layers()) {
            layers.add(plain(layer, flat, start));
            start += (int) (layer.weights() + layer.biases());
            sums.add(new float[layer.outputs()]);
            noBiases.add(new float[layer.outputs()]);
            slopes.add(new float[layer.outputs()]);
        }
    }

    private static PlainLayer plain(Layer layer, float[] flat, int start) {
        if (layer instanceof Convolution convolution) {
            return new PlainConvolution(convolution, flat, start);
        }
        if (layer instanceof TransposedConvolution transposed) {
            return new PlainTransposed(transposed, flat, start);
        }
        return new PlainDense((DenseLayer) layer, flat, start);
    }

    public int inputs() {
        return plan.inputs();
    }

    public int outputs() {
        return plan.outputs();
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
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).sum(values, from, sums.get(i));
            values = sums.get(i);
            from = 0;
            if (i < layers.size() - 1) {
                // The sums have their biases already.
                activation.apply(values, noBiases.get(i), slopes.get(i));
            }
        }
        return values.clone();
    }
}
