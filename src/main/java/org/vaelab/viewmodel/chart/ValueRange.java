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

    private static final double MARKS = 4;

    /** Fewer in the lower plot, which is lower. */
    private static final double MARKS_FROM_ZERO = 2;

    /** The range for curves, its ends on marks. */
    static ValueRange of(Collection<Curve> curves, boolean fromZero, boolean all) {
        double least = fromZero ? 0 : Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Curve curve : curves) {
            least = Math.min(least, quantile(curve.lows(), 0));
            most = Math.max(most, quantile(curve.highs(), all ? 1 : FITTING));
        }
        return most > Double.NEGATIVE_INFINITY
                ? around(least, most, fromZero ? MARKS_FROM_ZERO : MARKS)
                : new ValueRange(0, 1, 0.5);
    }

    /** From 0 up to a mark at or above {@code most}. */
    public static ValueRange fromZero(double most) {
        return around(0, most, MARKS);
    }

    private static ValueRange around(double least, double most, double marks) {
        double span = Math.max(most - least, Math.max(Math.abs(most) * 1e-3, 1e-6));
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

    private static double quantile(float[] values, double share) {
        float[] known = new float[values.length];
        int count = 0;
        for (float value : values) {
            if (!Float.isNaN(value)) {
                known[count++] = value;
            }
        }
        if (count == 0) {
            return share == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        Arrays.sort(known, 0, count);
        return known[(int) Math.round(share * (count - 1))];
    }
}
