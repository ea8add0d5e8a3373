package org.vaelab.engine;

import org.vaelab.vae.Layer;

/** A layer whose weights are kernels that all places of an image share: its biases, one a channel that comes out, then the weights as DL4J has them. */
sealed interface KernelShape extends LayerShape permits ConvolutionShape, TransposedShape {

    Layer layer();

    /** The first parameter's place. */
    int start();

    /** Numbers of one patch. */
    int patch();

    /** Patches an image. */
    int patches();

    @Override
    default int in() {
        return layer().inputs();
    }

    @Override
    default int out() {
        return layer().outputs();
    }

    @Override
    default int weights() {
        return start() + layer().biases();
    }

    @Override
    default int weightCount() {
        return (int) layer().weights();
    }

    @Override
    default int biases() {
        return start();
    }

    @Override
    default int biasCount() {
        return layer().biases();
    }

    @Override
    default int scratch() {
        return patch() * patches();
    }
}
