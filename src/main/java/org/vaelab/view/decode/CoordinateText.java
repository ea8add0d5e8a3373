package org.vaelab.view.decode;

import java.util.Locale;

/** A coordinate as it is written and typed. */
final class CoordinateText {

    /** Beyond this a decoder has nothing to say: the prior's standard deviation is 1. */
    private static final double LARGEST = 100;

    private CoordinateText() {}

    /** Two decimals, as fine as a key moves. */
    static String of(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }

    /** What was typed, with a point or a comma, from −100 to 100; NaN if it is anything else. */
    static double parse(String text) {
        try {
            double value = Double.parseDouble(text.strip().replace('−', '-').replace(',', '.'));
            return Math.abs(value) <= LARGEST ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
