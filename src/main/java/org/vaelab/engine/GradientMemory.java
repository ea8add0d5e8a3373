package org.vaelab.engine;

import java.util.ArrayList;
import java.util.List;

/** What flows back through one network: derivatives of the loss. Workers share it, each with rows of its own. */
final class GradientMemory implements AutoCloseable {

    private final List<LayerShape> layers;
    private final List<NativeFloats> deltas = new ArrayList<>();

    /**
     * @param rows images whose deltas of dense layers are kept, for the update
     * @param slots images that all workers together have under way
     */
    GradientMemory(List<LayerShape> layers, int rows, int slots) {
        this.layers = layers;
        deltas.add(NativeFloats.ofLength((long) slots * layers.get(0).in()));
        for (LayerShape layer : layers) {
            deltas.add(NativeFloats.ofLength((long) (NetworkMemory.isDense(layer) ? rows : slots) * layer.out()));
        }
    }

    /** ∂loss/∂ the sums of layer {@code index − 1}, [rows × out]. */
    NativeFloats deltas(int index) {
        return deltas.get(index);
    }

    /**
     * A worker's view of ∂loss/∂ the network's input, and of ∂loss/∂ each layer's sums.
     *
     * @param slot the first of the worker's own
     */
    List<BatchRows> views(int slot) {
        List<BatchRows> views = new ArrayList<>();
        views.add(new BatchRows(deltas.get(0), layers.get(0).in(), slot));
        for (int i = 0; i < layers.size(); i++) {
            LayerShape layer = layers.get(i);
            views.add(new BatchRows(deltas.get(i + 1), layer.out(), NetworkMemory.isDense(layer) ? -1 : slot));
        }
        return views;
    }

    @Override
    public void close() {
        deltas.forEach(NativeFloats::close);
    }
}
