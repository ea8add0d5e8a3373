package org.vaelab.archfixture.data;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Offends: randomness is seeded. */
public final class ThrowsUnseededDice {

    private ThrowsUnseededDice() {}

    public static RandomGenerator dice() {
        return new SplittableRandom();
    }
}
