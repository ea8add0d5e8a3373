package org.vaelab.engine;

/**
 * Images or what convolutions make of them in another order: no parameters, and no activation after it. Between convolutions pixels come first and
 * channels last; dense layers see what DL4J's see, channels first.
 *
 * @param rows of each image's matrix that goes in
 * @param columns of each image's matrix that goes in; it comes out as [columns × rows]
 */
record ReorderShape(int rows, int columns) implements LayerShape {

    @Override
    public int in() {
        return rows * columns;
    }

    @Override
    public int out() {
        return in();
    }

    @Override
    public int weights() {
        return 0;
    }

    @Override
    public int weightCount() {
        return 0;
    }

    @Override
    public int biases() {
        return 0;
    }

    @Override
    public int biasCount() {
        return 0;
    }

    @Override
    public int scratch() {
        return 0;
    }

    @Override
    public LayerWork work(NativeFloats parameters, NativeFloats scratch, int images) {
        return new ReorderWork(this);
    }
}
