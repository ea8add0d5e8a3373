package org.vaelab.viewmodel.chart;

import java.util.Locale;
import java.util.function.DoubleFunction;

/** Numbers beside an axis, in so few letters that they fit: as many decimals as its marks need, and all in thousands, millions … where they are large. */
public final class AxisNames {

    /** From here on a number is longer than its thousands. */
    private static final double LARGE = 1e4;

    /** With a unit. */
    private static final int MOST_DECIMALS = 2;

    private record Unit(double size, String name) {}

    private static final Unit ONE = new Unit(1, "");
    private static final Unit[] UNITS = {
        new Unit(1e12, " T"), new Unit(1e9, " G"), new Unit(1e6, " M"), new Unit(1e3, " k"), ONE
    };

    private AxisNames() {}

    /** Of the values of one axis, all in the same unit. */
    public static DoubleFunction<String> of(ValueRange range) {
        Unit unit = unit(Math.max(Math.abs(range.lower()), Math.abs(range.upper())), range.tick());
        return value -> name(value, unit, range.tick());
    }

    /** A single value, to three digits or so. */
    public static String of(double value) {
        double size = Math.max(Math.abs(value), 1);
        double third = Math.pow(10, Math.floor(Math.log10(size)) - 2);
        return name(value, unit(size, third), third);
    }

    /** Steps: 500, 2,000, 20 k, 1.5 M. */
    static String ofStep(double step) {
        Unit unit = unit(step, step);
        double number = step / unit.size;
        boolean whole = Math.abs(number - Math.rint(number)) < 0.05;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.1f", number) + unit.name;
    }

    /** 1002 k rather than 1.002 M. */
    private static Unit unit(double largest, double tick) {
        for (Unit unit : UNITS) {
            if (largest >= unit.size && largest >= LARGE && decimals(tick, unit) <= MOST_DECIMALS) {
                return unit;
            }
        }
        return ONE;
    }

    private static String name(double value, Unit unit, double tick) {
        if (Math.abs(value) < tick / 2) {
            return "0";
        }
        double number = value / unit.size;
        String digits = Math.abs(number) < LARGE
                ? String.format(Locale.ROOT, "%,." + decimals(tick, unit) + "f", number)
                : exponent(number);
        return (digits + unit.name).replace('-', '−');
    }

    private static int decimals(double tick, Unit unit) {
        return (int) Math.max(0, Math.ceil(-Math.log10(tick / unit.size) - 1e-9));
    }

    /** Beyond all units; a loss may come to that before it leaves the range of numbers. */
    private static String exponent(double number) {
        int power = (int) Math.floor(Math.log10(Math.abs(number)));
        return String.format(Locale.ROOT, "%.1fe%d", number / Math.pow(10, power), power);
    }
}
