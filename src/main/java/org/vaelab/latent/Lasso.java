package org.vaelab.latent;

import java.util.ArrayList;
import java.util.List;

/**
 * A closed line on a map, and what it encloses: a point is inside if a ray from it crosses the line an odd number of times. Edges are kept in
 * bands of equal height, so that a point is compared with few of them. Immutable.
 */
public final class Lasso {

    private static final int BANDS = 512;

    private final double[] x;
    private final double[] y;
    private final double left;
    private final double right;
    private final double bottom;
    private final double top;
    /** The edges that reach into each band; edge i runs from corner i to the next. */
    private final int[][] edges;

    /** Copies the corners; the last is joined to the first. */
    public Lasso(double[] x, double[] y) {
        if (x.length != y.length || x.length < 3) {
            throw new IllegalArgumentException(
                    "a lasso needs 3 or more corners, but x has " + x.length + " and y has " + y.length);
        }
        this.x = x.clone();
        this.y = y.clone();
        left = least(x);
        right = -least(negated(x));
        bottom = least(y);
        top = -least(negated(y));
        edges = banded();
    }

    /** A rectangle. */
    public static Lasso box(double x1, double y1, double x2, double y2) {
        return new Lasso(new double[] {x1, x2, x2, x1}, new double[] {y1, y1, y2, y2});
    }

    private static double[] negated(double[] values) {
        double[] negated = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            negated[i] = -values[i];
        }
        return negated;
    }

    private static double least(double[] values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private int[][] banded() {
        List<List<Integer>> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            bands.add(new ArrayList<>());
        }
        for (int i = 0; i < x.length; i++) {
            double next = y[(i + 1) % y.length];
            int last = band(Math.max(y[i], next));
            for (int band = band(Math.min(y[i], next)); band <= last; band++) {
                bands.get(band).add(i);
            }
        }
        return bands.stream()
                .map(band -> band.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int band(double atY) {
        return (int) Math.max(0, Math.min(BANDS - 1, (atY - bottom) / (top - bottom) * BANDS));
    }

    public boolean contains(double atX, double atY) {
        if (!(atX >= left && atX <= right && atY >= bottom && atY <= top)) {
            return false;
        }
        boolean inside = false;
        for (int i : edges[band(atY)]) {
            int j = i + 1 == x.length ? 0 : i + 1;
            // Half open, so that a ray through a corner crosses one of its two edges.
            boolean crosses = (y[i] > atY) != (y[j] > atY);
            if (crosses && atX < x[i] + (atY - y[i]) / (y[j] - y[i]) * (x[j] - x[i])) {
                inside = !inside;
            }
        }
        return inside;
    }

    int corners() {
        return x.length;
    }

    double cornerX(int corner) {
        return x[corner];
    }

    double cornerY(int corner) {
        return y[corner];
    }

    public double left() {
        return left;
    }

    public double right() {
        return right;
    }

    public double bottom() {
        return bottom;
    }

    public double top() {
        return top;
    }
}
