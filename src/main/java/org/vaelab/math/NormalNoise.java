package org.vaelab.math;

import java.util.random.RandomGenerator;

/**
 * Independent draws from N(0, 1), decided by a seed, a step and an image's place in the batch: the same whoever draws them and in whatever order.
 * Bits are SplitMix64's (Steele, Lea, Flood 2014); the normal draws are the JDK's (McFarland's ziggurat).
 */
public final class NormalNoise implements RandomGenerator {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    public NormalNoise(long seed) {
        this.seed = mix(seed + GOLDEN);
    }

    /** Fills {@code target} with one image's draws. */
    public void fill(long step, int place, float[] target) {
        state = mix(seed + mix(step * GOLDEN + place));
        for (int i = 0; i < target.length; i++) {
            target[i] = (float) nextGaussian();
        }
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
