package org.vaelab.view.map;

import java.util.Locale;

/**
 * Round numbers along an axis.
 *
 * @param first the least that is seen
 * @param step 1, 2 or 5 times a power of ten
 * @param count how many are seen
 */
record Ticks(double first, double step, int count) {

    /** The closest ticks that lie at least so many pixels apart. */
    static Ticks between(double least, double most, double pxPerUnit, double leastGapPx) {
        double step = roundUp(leastGapPx / pxPerUnit);
        double first = Math.ceil(least / step) * step;
        return new Ticks(first, step, Math.max(0, (int) Math.floor((most - first) / step + 1e-9) + 1));
    }

    private static double roundUp(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double ratio = step / power;
        if (ratio <= 1) {
            return power;
        }
        return ratio <= 2 ? 2 * power : ratio <= 5 ? 5 * power : 10 * power;
    }

    double value(int k) {
        double value = first + k * step;
        // Sums of steps miss 0 by a little.
        return Math.abs(value) < step / 1e6 ? 0 : value;
    }

    /** With as many decimals as the step needs and a true minus sign. */
    String text(int k) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        return String.format(Locale.ROOT, "%." + decimals + "f", value(k)).replace('-', '\u2212');
    }
}
