package org.vaelab.latent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Each dimension swept while the others stay.
 *
 * @param dimensions from top to bottom
 * @param reach the outermost values, ± this
 * @param steps values a dimension, 2 or more
 */
public record Traversal(List<Integer> dimensions, double reach, int steps) {

    public Traversal {
        dimensions = List.copyOf(dimensions);
    }

    /** The dimensions that carry most first. */
    public static List<Integer> byKl(LatentUsage usage) {
        List<Double> kl = usage.klPerDimension();
        return IntStream.range(0, kl.size())
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -kl.get(j)))
                .toList();
    }

    /** The value of a column, counted from 0. */
    public double value(int column) {
        return reach * (2.0 * column / (steps - 1) - 1);
    }

    /** Row by row. */
    public List<Code> codes(Code about) {
        List<Code> codes = new ArrayList<>();
        for (int dimension : dimensions) {
            for (int column = 0; column < steps; column++) {
                codes.add(about.with(dimension, (float) value(column)));
            }
        }
        return codes;
    }
}
