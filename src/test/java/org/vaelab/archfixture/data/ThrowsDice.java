package org.vaelab.archfixture.data;

/** Offends: randomness is seeded. */
public final class ThrowsDice {

    private ThrowsDice() {}

    public static double next() {
        return Math.random();
    }
}
