package org.vaelab.archfixture.data;

import java.util.Random;

/** Offends: randomness is seeded, and drawn from a generator made for it. */
public final class ThrowsOldDice {

    private ThrowsOldDice() {}

    public static Random dice() {
        return new Random(1);
    }
}
