package org.vaelab.engine;

import org.vaelab.vae.Convolution;

/**
 * A convolution's biases, then its weights as DL4J has them.
 *
 * @param planes whether images come in with their channels first; they go out with their channels last
 * @param start the first parameter's place
 */
record ConvolutionShape(Convolution layer, boolean planes, int start) implements LayerShape {

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
        return Convolution.KERNEL * Convolution.KERNEL * layer.channelsIn();
    }

    /** Patches an image: pixels that come out. */
    int patches() {
        return layer.heightOut() * layer.widthOut();
    }

    @Override
    public int scratch() {
        return patch() * patches();
    }

    @Override
    public LayerWork work(NativeFloats parameters, NativeFloats scratch, int rows) {
        return new ConvolutionWork(this, parameters, scratch);
    }
}
