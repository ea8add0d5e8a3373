package org.vaelab.engine;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.vae.Activation;

/** One network's parameters and, for up to {@code rows} images, what flows through it. Workers share it, each with rows of its own. */
final class NetworkMemory implements AutoCloseable {

    private final List<DenseShape> layers;
    private final Activation activation;
    private final NativeFloats parameters;
    private final List<NativeFloats> activations = new ArrayList<>();

    /** @param parameters stay the caller's to close */
    NetworkMemory(List<DenseShape> layers, Activation activation, NativeFloats parameters, int rows) {
        this.layers = layers;
        this.activation = activation;
        this.parameters = parameters;
        activations.add(NativeFloats.ofLength((long) rows * layers.get(0).in()));
        for (DenseShape layer : layers) {
            activations.add(NativeFloats.ofLength((long) rows * layer.out()));
        }
    }

    List<DenseShape> layers() {
        return layers;
    }

    DenseShape layer(int index) {
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

    /** What goes into layer {@code index}, [rows × in]; at {@code layers().size()} the last layer's sums without biases. */
    NativeFloats activations(int index) {
        return activations.get(index);
    }

    @Override
    public void close() {
        activations.forEach(NativeFloats::close);
    }
}
