package org.vaelab.viewmodel.map;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A term of each image as one of {@value #LEVELS} levels; immutable. */
public final class Shading {

    public static final int LEVELS = 64;

    /** A few images far out must not leave the others one colour. */
    private static final double OUTLIERS = 0.01;

    private static final int SAMPLE = 4096;

    private final ColourBy by;
    private final byte[] levels;
    private final double low;
    private final double high;

    private Shading(ColourBy by, byte[] levels, double low, double high) {
        this.by = by;
        this.levels = levels;
        this.low = low;
        this.high = high;
    }

    /** Levels between the values that all but a hundredth of the images exceed, and stay below; NaN is as low as can be. */
    public static Shading of(ColourBy by, int images, IntToDoubleFunction value) {
        int every = 1 + images / SAMPLE;
        double[] sample = IntStream.iterate(0, image -> image < images, image -> image + every)
                .mapToDouble(value)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        int outside = (int) (OUTLIERS * sample.length);
        double low = sample.length == 0 ? 0 : sample[outside];
        double high = sample.length == 0 ? 0 : sample[sample.length - 1 - outside];
        byte[] levels = new byte[images];
        for (int image = 0; image < images; image++) {
            levels[image] = level(value.applyAsDouble(image), low, high);
        }
        return new Shading(by, levels, low, high);
    }

    private static byte level(double value, double low, double high) {
        // A comparison with NaN is false.
        return value > low ? (byte) Math.min(LEVELS - 1, (int) (LEVELS * (value - low) / (high - low))) : 0;
    }

    public ColourBy by() {
        return by;
    }

    public int images() {
        return levels.length;
    }

    /** From 0 to {@value #LEVELS} − 1. */
    public int level(int image) {
        return levels[image];
    }

    /** The value of the lowest level, in nats. */
    public double low() {
        return low;
    }

    /** The value of the highest level, in nats. */
    public double high() {
        return high;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shading shading && shading.by == by && Arrays.equals(shading.levels, levels);
    }

    @Override
    public int hashCode() {
        return 31 * by.hashCode() + Arrays.hashCode(levels);
    }
}
