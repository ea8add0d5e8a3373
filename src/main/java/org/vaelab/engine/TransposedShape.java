package org.vaelab.engine;

import org.vaelab.vae.TransposedConvolution;

/**
 * A transposed convolution's biases, then its weights as DL4J has them.
 *
 * @param planes whether images go out with their channels first; they come in with their channels last
 * @param start the first parameter's place
 */
record TransposedShape(TransposedConvolution layer, boolean planes, int start) implements LayerShape {

    @Override
    public int in() {
        return layer.inputs();
    }

    @Override
    public int out() {
        return layer.outputs();
    }

    @Override
    public int weights() {
        return start + layer.channelsOut();
    }

    @Override
    public int weightCount() {
        return (int) layer.weights();
    }

    @Override
    public int biases() {
        return start;
    }

    @Override
    public int biasCount() {
        return layer.channelsOut();
    }

    /** Numbers of one patch. */
    int patch() {
        return TransposedConvolution.KERNEL * TransposedConvolution.KERNEL * layer.channelsOut();
    }

    /** Patches an image: pixels that come in. */
    int patches() {
        return layer.height() * layer.width();
    }

    @Override
    public int scratch() {
        return patch() * patches();
    }

    @Override
    public LayerWork work(NativeFloats parameters, NativeFloats scratch, int rows) {
        return new TransposedWork(this, parameters, scratch);
    }
}
