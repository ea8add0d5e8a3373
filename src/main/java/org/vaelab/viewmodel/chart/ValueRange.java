package org.vaelab.viewmodel.chart;

import java.util.Arrays;
import java.util.Collection;

/**
 * Values from bottom to top.
 *
 * @param lower at the bottom edge
 * @param upper at the top edge, more than {@code lower}
 * @param tick between two marks
 */
public record ValueRange(double lower, double upper, double tick) {

    /** The share of columns that must fit: a first fall from 540 to 150 nats would otherwise leave no room for the rest. */
    private static final double FITTING = 0.96;

    /** What the run has come to is seen in the last part of its columns … */
    private static final double RECENT_COLUMNS = 0.25;

    /** … of which so many must fit, whatever a few of them did. */
    private static final double RECENT_FITTING = 0.9;

    /** What came before may be larger by so many times its size … */
    private static final double RECENT_SIZES = 3;

    private static final double RECENT_SIZES_FROM_ZERO = 2;

    /** … or so many times its spread: near zero the size says little. */
    private static final double RECENT_SPREADS = 10;

    private static final double MARKS = 4;

    /** Fewer in the lower plot, which is lower. */
    private static final double MARKS_FROM_ZERO = 2;

    /** Of its values; an axis that showed less would need more digits than there is room for. */
    private static final double LEAST_SHARE_SHOWN = 5e-3;

    private static final double LEAST_SHOWN = 4e-3;
    private static final double LEAST_SHOWN_FROM_ZERO = 0.01;

    /**
     * The range for curves, its ends on marks. A few values that are far larger than what the run has come to lie beyond it, so that a first
     * step of a million nats does not flatten all that follows.
     *
     * @param all whether all else must fit, as on an axis that gives the first steps much room
     */
    static ValueRange of(Collection<Curve> curves, boolean fromZero, boolean all) {
        float[] lows = sorted(curves, 0, false);
        if (lows.length == 0) {
            return new ValueRange(0, 1, 0.5);
        }
        double least = fromZero ? 0 : lows[0];
        double recent = quantile(sorted(curves, 1 - RECENT_COLUMNS, true), RECENT_FITTING);
        double most = quantile(sorted(curves, 0, true), all ? 1 : FITTING);
        most = Math.max(least, Math.min(most, limit(least, recent, fromZero)));
        return fromZero ? fromZero(most, MARKS_FROM_ZERO) : around(least, most, MARKS);
    }

    private static double limit(double least, double recent, boolean fromZero) {
        double size = Math.max(Math.abs(recent), Math.abs(least));
        double more = fromZero
                ? RECENT_SIZES_FROM_ZERO * size
                : Math.max(RECENT_SIZES * size, RECENT_SPREADS * (recent - least));
        return recent + more;
    }

    /** From 0 up to a mark at or above {@code most}; up to 1 where there is nothing but zeros. */
    public static ValueRange fromZero(double most) {
        return fromZero(most, MARKS);
    }

    private static ValueRange fromZero(double most, double marks) {
        return around(0, most > 0 ? Math.max(most, LEAST_SHOWN_FROM_ZERO) : 1, marks);
    }

    private static ValueRange around(double least, double most, double marks) {
        double span = Math.max(most - least, Math.max(Math.abs(most) * LEAST_SHARE_SHOWN, LEAST_SHOWN));
        double tick = niceTick(span / marks);
        double lower = Math.floor(least / tick) * tick;
        double upper = Math.ceil(most / tick) * tick;
        return new ValueRange(lower, upper > lower ? upper : lower + tick, tick);
    }

    /** The least of 1, 2, 5, 10 … (times a power of ten) that is no less than this. */
    static double niceTick(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= wanted) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** How far from the top edge a value lies: 0 at the top, 1 at the bottom. */
    public double depthOf(double value) {
        return (upper - value) / (upper - lower);
    }

    /** The values that were measured, after a share of the columns that have some. */
    private static float[] sorted(Collection<Curve> curves, double after, boolean high) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Curve curve : curves) {
            for (int column = 0; column < curve.columns(); column++) {
                if (curve.isMeasured(column)) {
                    first = Math.min(first, column);
                    last = Math.max(last, column);
                }
            }
        }
        int from = last < 0 ? 0 : (int) Math.floor(first + after * (last - first));
        float[] values = new float[curves.stream().mapToInt(Curve::columns).sum()];
        int count = 0;
        for (Curve curve : curves) {
            for (int column = from; column < curve.columns(); column++) {
                if (curve.isMeasured(column)) {
                    values[count++] = high ? curve.high(column) : curve.low(column);
                }
            }
        }
        float[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static float quantile(float[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
