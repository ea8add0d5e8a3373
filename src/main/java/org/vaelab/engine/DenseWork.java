package org.vaelab.engine;

import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

/** A dense layer: one matrix product there, one back. The weights' gradient is a product over all workers' rows, which the update makes. */
final class DenseWork implements LayerWork {

    private final DenseShape shape;
    private final NativeFloats parameters;
    private final FloatPointer weights;

    DenseWork(DenseShape shape, NativeFloats parameters) {
        this.shape = shape;
        this.parameters = parameters;
        weights = parameters.view().position(shape.weights());
    }

    @Override
    public void load(float[] biases) {
        parameters.get(shape.biases(), biases, 0, shape.out());
    }

    @Override
    public void forward(BatchRows x, BatchRows y, int rows) {
        Gemm.forward(x.start(), weights, y.start(), rows, shape.in(), shape.out());
    }

    @Override
    public void backward(BatchRows x, BatchRows dy, @Nullable BatchRows dx, int rows) {
        if (dx != null) {
            Gemm.toInput(dy.start(), weights, dx.start(), rows, shape.in(), shape.out());
        }
    }

    @Override
    public void biasGradient(float[] sums, float[] gradient) {
        System.arraycopy(sums, 0, gradient, 0, gradient.length);
    }

    @Override
    public float[] takeWeightGradient() {
        return NONE;
    }

    @Override
    public void close() {
        // The parameters are the network's.
    }
}
