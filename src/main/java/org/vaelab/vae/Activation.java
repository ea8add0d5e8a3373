package org.vaelab.vae;

/** What a hidden layer does to its sums. */
public enum Activation {
    RELU,
    TANH
}
