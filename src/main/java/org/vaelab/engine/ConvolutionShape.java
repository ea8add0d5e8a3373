package org.vaelab.engine;

import org.vaelab.vae.Convolution;

/**
 * A convolution.
 *
 * @param planes whether images come in with their channels first; they go out with their channels last
 */
record ConvolutionShape(Convolution layer, boolean planes, int start) implements KernelShape {

    @Override
    public int patch() {
        return Convolution.KERNEL * Convolution.KERNEL * layer.channelsIn();
    }

    /** One a pixel that comes out. */
    @Override
    public int patches() {
        return layer.heightOut() * layer.widthOut();
    }

    @Override
    public LayerWork work(NativeFloats parameters, NativeFloats scratch, int rows) {
        return new ConvolutionWork(this, parameters, scratch);
    }
}
