package org.vaelab.vae;

/**
 * One layer of a network. Images, and what convolutions make of them, lie in the order [channels][height][width] where layers meet.
 */
public sealed interface Layer permits DenseLayer, Convolution, TransposedConvolution {

    /** Numbers that go in, an image. */
    int inputs();

    /** Numbers that come out, an image. */
    int outputs();

    /** How many there are; they lie in DL4J's order. */
    long weights();

    /** How many there are: one an output, or one a channel. */
    int biases();

    /** Products of a weight and a number, an image, on the way forward. */
    long multiplications();
}
