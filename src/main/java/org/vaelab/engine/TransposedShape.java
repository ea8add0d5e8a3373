package org.vaelab.engine;

import org.vaelab.vae.TransposedConvolution;

/**
 * A transposed convolution.
 *
 * @param planes whether images go out with their channels first; they come in with their channels last
 */
record TransposedShape(TransposedConvolution layer, boolean planes, int start) implements KernelShape {

    @Override
    public int patch() {
        return TransposedConvolution.KERNEL * TransposedConvolution.KERNEL * layer.channelsOut();
    }

    /** One a pixel that comes in. */
    @Override
    public int patches() {
        return layer.height() * layer.width();
    }

    @Override
    public LayerWork work(NativeFloats parameters, NativeFloats scratch, int rows) {
        return new TransposedWork(this, parameters, scratch);
    }
}
