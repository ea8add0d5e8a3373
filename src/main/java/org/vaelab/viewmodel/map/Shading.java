package org.vaelab.viewmodel.map;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.vaelab.data.Column;
import org.vaelab.data.ImageSet;

/** A term or a column of each image as one of some levels; immutable. */
public final class Shading {

    public static final int LEVELS = 64;

    /** The level of an image of which a column says nothing. */
    public static final byte UNKNOWN = -1;

    /** A few images far out must not leave the others one colour. */
    private static final double OUTLIERS = 0.01;

    private static final int SAMPLE = 4096;

    private final ColourBy by;
    private final byte[] levels;
    private final double low;
    private final double high;
    private final List<String> categories;

    private Shading(ColourBy by, byte[] levels, double low, double high, List<String> categories) {
        this.by = by;
        this.levels = levels;
        this.low = low;
        this.high = high;
        this.categories = List.copyOf(categories);
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
        return new Shading(by, levels, low, high, List.of());
    }

    /** A column of the images: a level a category, or {@value #LEVELS} levels from the least number to the greatest. */
    public static Shading ofColumn(ImageSet images, int column) {
        Column shown = images.columns().get(column);
        byte[] levels = new byte[images.count()];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int image = 0; image < levels.length; image++) {
            float value = images.columnValue(image, column);
            if (!Float.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        for (int image = 0; image < levels.length; image++) {
            float value = images.columnValue(image, column);
            levels[image] = Float.isNaN(value) ? UNKNOWN : shown.isNumber() ? level(value, low, high) : (byte) value;
        }
        boolean any = low <= high;
        return new Shading(ColourBy.column(shown.name()), levels, any ? low : 0, any ? high : 0, shown.categories());
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

    /** From 0 to {@value #LEVELS} − 1, or the category's number, or {@link #UNKNOWN}. */
    public int level(int image) {
        return levels[image];
    }

    /** What the levels mean where they are categories; none where they go from {@link #low} to {@link #high}. */
    public List<String> categories() {
        return categories;
    }

    /** The value of the lowest level; of a term in nats. */
    public double low() {
        return low;
    }

    /** The value of the highest level; of a term in nats. */
    public double high() {
        return high;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shading shading && shading.by.equals(by) && Arrays.equals(shading.levels, levels);
    }

    @Override
    public int hashCode() {
        return 31 * by.hashCode() + Arrays.hashCode(levels);
    }
}
