package org.vaelab.engine;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.vae.Activation;

/** One network's parameters and what flows through it. Workers share it, each with rows of its own. */
final class NetworkMemory implements AutoCloseable {

    private final List<LayerShape> layers;
    private final Activation activation;
    private final NativeFloats parameters;
    private final List<NativeFloats> activations = new ArrayList<>();

    /**
     * @param parameters stay the caller's to close
     * @param rows images whose inputs of dense layers are kept, for the update
     * @param slots images that all workers together have under way
     */
    NetworkMemory(List<LayerShape> layers, Activation activation, NativeFloats parameters, int rows, int slots) {
        this.layers = layers;
        this.activation = activation;
        this.parameters = parameters;
        for (LayerShape layer : layers) {
            activations.add(NativeFloats.ofLength((long) (isDense(layer) ? rows : slots) * layer.in()));
        }
        activations.add(NativeFloats.ofLength((long) slots * layers.get(last()).out()));
    }

    /** Whether the update multiplies all rows of what flows into this layer and back out of it. */
    static boolean isDense(LayerShape layer) {
        return layer instanceof DenseShape;
    }

    List<LayerShape> layers() {
        return layers;
    }

    LayerShape layer(int index) {
        return layers.get(index);
    }

    int last() {
        return layers.size() - 1;
    }

    Activation activation() {
        return activation;
    }

    NativeFloats parameters() {
        return parameters;
    }

    /** What goes into layer {@code index}, [rows × in]. */
    NativeFloats activations(int index) {
        return activations.get(index);
    }

    /**
     * A worker's view of what goes into each layer, and, last, of the last layer's sums without biases.
     *
     * @param slot the first of the worker's own
     */
    List<BatchRows> views(int slot) {
        List<BatchRows> views = new ArrayList<>();
        for (int i = 0; i <= last(); i++) {
            views.add(new BatchRows(activations.get(i), layer(i).in(), isDense(layer(i)) ? -1 : slot));
        }
        views.add(new BatchRows(activations.get(last() + 1), layer(last()).out(), slot));
        return views;
    }

    @Override
    public void close() {
        activations.forEach(NativeFloats::close);
    }
}
