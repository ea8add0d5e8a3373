package org.vaelab.vae;

/** Checks of the numbers that objectives and likelihoods have. */
final class Numbers {

    private Numbers() {}

    static void requireBetween(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", but is " + value);
        }
    }
}
