package org.vaelab.view.chart;

import java.util.Arrays;
import org.vaelab.viewmodel.chart.Curve;
import org.vaelab.viewmodel.chart.ValueRange;

/**
 * Paints curves into ARGB pixels, one column at a time with soft upper and lower edges. Its cost is width × height at most, whatever the length
 * of the run behind the curves.
 */
final class CurvePainter {

    private static final int DASH = 6;
    private static final int GAP = 4;

    private final int width;
    private final int height;
    private final ValueRange range;
    private final int[] argb;

    /** Begins with an empty plot. */
    CurvePainter(int width, int height, ValueRange range, int background) {
        this.width = width;
        this.height = height;
        this.range = range;
        argb = new int[width * height];
        Arrays.fill(argb, background);
    }

    /** A line of one pixel at each mark between the edges. */
    void marks(int colour) {
        for (double value = range.lower() + range.tick(); value < range.upper() - range.tick() / 2; ) {
            int row = (int) y((float) value);
            Arrays.fill(argb, row * width, (row + 1) * width, colour);
            value += range.tick();
        }
    }

    /** The raw values: in each column from the least to the largest, joined to its neighbours. */
    void raw(Curve curve, int colour, double alpha, double thickness) {
        for (int x = 0; x < width; x++) {
            double top = y(curve.high(x));
            double bottom = y(curve.low(x));
            double middle = (top + bottom) / 2;
            double before = meeting(curve, x - 1, middle);
            double after = meeting(curve, x + 1, middle);
            span(
                    x,
                    Math.min(top, Math.min(before, after)) - thickness / 2,
                    Math.max(bottom, Math.max(before, after)) + thickness / 2,
                    colour,
                    alpha);
        }
    }

    /** Half-way to the raw middle of a neighbour, or one's own middle where there is none. */
    private double meeting(Curve curve, int neighbour, double middle) {
        if (neighbour < 0 || neighbour >= width || Float.isNaN(curve.low(neighbour))) {
            return middle;
        }
        double other = (y(curve.high(neighbour)) + y(curve.low(neighbour))) / 2;
        return (middle + other) / 2;
    }

    /** The strong line. */
    void line(Curve curve, int colour, double thickness) {
        for (int x = 0; x < width; x++) {
            segment(curve, x, colour, thickness);
        }
    }

    /** The strong line with gaps. */
    void dashes(Curve curve, int colour, double thickness, int scale) {
        for (int x = 0; x < width; x++) {
            if (x / scale % (DASH + GAP) < DASH) {
                segment(curve, x, colour, thickness);
            }
        }
    }

    /**
     * A dot at each measurement, as far as they lie apart.
     *
     * @param radius in pixels
     */
    void dots(Curve curve, int colour, double radius) {
        double last = Double.NEGATIVE_INFINITY;
        for (int x = 0; x < width; x++) {
            if (curve.isMeasured(x) && x - last > 2 * radius) {
                dot(x, y(curve.line(x)), colour, radius);
                last = x;
            }
        }
    }

    private void dot(int column, double middle, int colour, double radius) {
        int reach = (int) Math.floor(radius);
        for (int x = Math.max(0, column - reach); x <= Math.min(width - 1, column + reach); x++) {
            double half = Math.sqrt(radius * radius - (double) (x - column) * (x - column));
            span(x, middle - half, middle + half, colour, 1);
        }
    }

    /**
     * An arrow head at the upper edge over each stretch where values lie beyond it.
     *
     * @param arrowHeight in pixels
     */
    void beyond(Curve curve, int colour, int arrowHeight) {
        int from = -1;
        int to = -1;
        for (int x = 0; x < width; x++) {
            if (!curve.isMeasured(x) || !(curve.high(x) > range.upper())) {
                continue;
            }
            if (from >= 0 && x - to > 2 * arrowHeight) {
                arrow((from + to) / 2, colour, arrowHeight);
                from = x;
            }
            from = from < 0 ? x : from;
            to = x;
        }
        if (from >= 0) {
            arrow((from + to) / 2, colour, arrowHeight);
        }
    }

    private void arrow(int column, int colour, int arrowHeight) {
        // Whole, also at the edge of the plot.
        int middle = Math.max(arrowHeight - 1, Math.min(width - arrowHeight, column));
        for (int x = Math.max(0, middle - arrowHeight + 1); x <= Math.min(width - 1, middle + arrowHeight - 1); x++) {
            span(x, Math.abs(x - middle), arrowHeight, colour, 1);
        }
    }

    /** Row-major, opaque. */
    int[] argb() {
        return argb;
    }

    private void segment(Curve curve, int x, int colour, double thickness) {
        double here = y(curve.line(x));
        double before = x > 0 && !Float.isNaN(curve.line(x - 1)) ? (here + y(curve.line(x - 1))) / 2 : here;
        double after = x < width - 1 && !Float.isNaN(curve.line(x + 1)) ? (here + y(curve.line(x + 1))) / 2 : here;
        double top = Math.min(here, Math.min(before, after));
        double bottom = Math.max(here, Math.max(before, after));
        span(x, top - thickness / 2, bottom + thickness / 2, colour, 1);
    }

    private double y(float value) {
        return range.depthOf(value) * (height - 1) + 0.5;
    }

    /** Covers a column from {@code top} to {@code bottom}, in pixels, the first and last pixel by the part that is covered. */
    private void span(int x, double top, double bottom, int colour, double alpha) {
        if (Double.isNaN(top) || Double.isNaN(bottom)) {
            return;
        }
        double from = Math.max(top, 0);
        double to = Math.min(bottom, height);
        for (int y = (int) from; y < to; y++) {
            double covered = Math.min(to, y + 1.0) - Math.max(from, y);
            int at = y * width + x;
            argb[at] = mix(argb[at], colour, alpha * covered);
        }
    }

    private static int mix(int from, int to, double share) {
        int mixed = 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int start = from >> shift & 0xff;
            int end = to >> shift & 0xff;
            mixed |= (int) Math.round(start + share * (end - start)) << shift;
        }
        return mixed;
    }
}
