package org.vaelab.engine;

import org.jspecify.annotations.Nullable;
import org.vaelab.math.Transposition;

/** Turns each image's matrix over, and its gradient back. */
final class ReorderWork implements LayerWork {

    private final ReorderShape shape;
    private final float[] before;
    private final float[] after;

    ReorderWork(ReorderShape shape) {
        this.shape = shape;
        before = new float[shape.in()];
        after = new float[shape.in()];
    }

    @Override
    public void load(float[] biases) {
        // There is nothing to load.
    }

    @Override
    public void forward(BatchRows x, BatchRows y, int rows) {
        for (int row = 0; row < rows; row++) {
            x.get(row, before);
            Transposition.each(before, 1, shape.rows(), shape.columns(), after);
            y.put(row, after);
        }
    }

    @Override
    public void backward(BatchRows x, BatchRows dy, @Nullable BatchRows dx, int rows) {
        if (dx != null) {
            for (int row = 0; row < rows; row++) {
                dy.get(row, after);
                Transposition.each(after, 1, shape.columns(), shape.rows(), before);
                dx.put(row, before);
            }
        }
    }

    @Override
    public void biasGradient(float[] sums, float[] gradient) {
        // There are no biases.
    }

    @Override
    public float[] takeWeightGradient() {
        return NONE;
    }

    @Override
    public void close() {
        // Everything is on the heap.
    }
}
