package org.vaelab.engine;

/**
 * A dense layer's weights, row-major [out × in], then its biases [out].
 *
 * @param weights the first weight's place
 */
record DenseShape(int in, int out, int weights) implements LayerShape {

    @Override
    public int weightCount() {
        return in * out;
    }

    @Override
    public int biases() {
        return weights + in * out;
    }

    @Override
    public int biasCount() {
        return out;
    }

    @Override
    public int scratch() {
        return 0;
    }

    @Override
    public LayerWork work(NativeFloats parameters, NativeFloats scratch, int rows) {
        return new DenseWork(this, parameters);
    }
}
