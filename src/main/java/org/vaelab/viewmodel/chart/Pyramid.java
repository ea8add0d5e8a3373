package org.vaelab.viewmodel.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing row of values with minimum, maximum and mean of every aligned 8, 64, 512 … of them kept, so that those of any range are found by
 * reading at most 14 entries a level, and adding a value costs the same however many there are.
 */
final class Pyramid {

    private static final int BRANCHING = 8;

    private final FloatList values = new FloatList();
    private final List<Level> levels = new ArrayList<>();
    private long reads;

    void add(float value) {
        values.add(value);
        int size = values.size();
        for (int level = 0; size % BRANCHING == 0; level++) {
            size /= BRANCHING;
            summarise(level, size - 1);
        }
    }

    float get(int index) {
        return values.get(index);
    }

    int size() {
        return values.size();
    }

    float[] toArray() {
        return values.toArray();
    }

    /** Over the values {@code from … to − 1}, of which there must be at least one. */
    Span over(int from, int to) {
        Tally tally = new Tally();
        int left = from;
        int right = to;
        double weight = 1;
        for (int level = -1; left < right; level++) {
            while (left < right && left % BRANCHING != 0) {
                read(level, left++, weight, tally);
            }
            while (left < right && right % BRANCHING != 0) {
                read(level, --right, weight, tally);
            }
            left /= BRANCHING;
            right /= BRANCHING;
            weight *= BRANCHING;
        }
        return tally.span();
    }

    /** How many entries were read for {@link #over} so far: what a painting costs, told without a clock. */
    long reads() {
        return reads;
    }

    private void read(int level, int index, double weight, Tally tally) {
        reads++;
        add(level, index, weight, tally);
    }

    private void add(int level, int index, double weight, Tally tally) {
        if (level < 0) {
            float value = values.get(index);
            tally.add(value, value, value, weight);
        } else {
            Level of = levels.get(level);
            tally.add(of.min.get(index), of.max.get(index), of.mean.get(index), weight);
        }
    }

    private void summarise(int level, int index) {
        if (level == levels.size()) {
            levels.add(new Level(new FloatList(), new FloatList(), new FloatList()));
        }
        Tally tally = new Tally();
        for (int i = index * BRANCHING; i < (index + 1) * BRANCHING; i++) {
            add(level - 1, i, 1, tally);
        }
        Span span = tally.span();
        Level of = levels.get(level);
        of.min.add(span.min());
        of.max.add(span.max());
        of.mean.add((float) span.mean());
    }

    /** One entry for each aligned group of the level below. */
    private record Level(FloatList min, FloatList max, FloatList mean) {}

    /** A span in the making. */
    private static final class Tally {

        private float min = Float.POSITIVE_INFINITY;
        private float max = Float.NEGATIVE_INFINITY;
        private double sum;
        private double weights;

        void add(float least, float largest, float mean, double weight) {
            min = Math.min(min, least);
            max = Math.max(max, largest);
            sum += weight * mean;
            weights += weight;
        }

        Span span() {
            return new Span(min, max, sum / weights);
        }
    }
}
