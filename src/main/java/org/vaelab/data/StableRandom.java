package org.vaelab.data;

import java.util.random.RandomGenerator;

/**
 * Random numbers that a seed fixes on every machine and every version of Java: SplitMix64 (Steele, Lea &amp; Flood, 2014), with our own
 * derivations of it, as those of the JDK may change between versions.
 */
public final class StableRandom implements RandomGenerator {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    public StableRandom(long seed) {
        state = seed;
    }

    /** A stream of its own for item {@code index} of what {@code seed} fixes, so that items may be made in any order. */
    public static StableRandom forItem(long seed, long index) {
        return new StableRandom(mix(mix(seed + GOLDEN_GAMMA) + index * GOLDEN_GAMMA));
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    @Override
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Uniform in [0, 1). */
    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Uniform in [0, bound); the bias of at most bound / 2⁵³ is of no account here. */
    @Override
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be positive, but is " + bound);
        }
        return (int) (nextDouble() * bound);
    }

    /** Normal with mean 0 and variance 1, by Marsaglia's polar method. */
    @Override
    public double nextGaussian() {
        while (true) {
            double u = 2 * nextDouble() - 1;
            double v = 2 * nextDouble() - 1;
            double s = u * u + v * v;
            if (s < 1 && s > 0) {
                // StrictMath, for the same bits everywhere; the second number is dropped to keep no state.
                return u * Math.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }

    /** The numbers 0 to count − 1 in random order (Fisher and Yates). */
    public int[] permutation(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
