package org.vaelab.engine;

import java.util.ArrayList;
import java.util.List;

/** What flows back through one network: derivatives of the loss, and the activations' slopes. Workers share it, each with rows of its own. */
final class GradientMemory implements AutoCloseable {

    private final List<NativeFloats> deltas = new ArrayList<>();
    private final List<float[][]> slopes = new ArrayList<>();

    GradientMemory(List<DenseShape> layers, int rows) {
        deltas.add(NativeFloats.ofLength((long) rows * layers.get(0).in()));
        for (DenseShape layer : layers) {
            deltas.add(NativeFloats.ofLength((long) rows * layer.out()));
            slopes.add(new float[rows][layer.out()]);
        }
    }

    /** ∂loss/∂ the sums of layer {@code index − 1}, [rows × out]; at 0 ∂loss/∂ the network's input. */
    NativeFloats deltas(int index) {
        return deltas.get(index);
    }

    /** The activation's derivative at layer {@code index}'s sums, [rows × out]. */
    float[][] slopes(int index) {
        return slopes.get(index);
    }

    @Override
    public void close() {
        deltas.forEach(NativeFloats::close);
    }
}
