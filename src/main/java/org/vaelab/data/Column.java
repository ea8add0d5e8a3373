package org.vaelab.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What a data set tells of each image beside its class: a true factor, or a column of a table.
 *
 * @param categories what the values 0, 1, … mean; none where a value is a number of its own
 */
public record Column(String name, List<String> categories) {

    /** As many as a float knows. */
    private static final int DIGITS = 6;

    public Column {
        categories = List.copyOf(categories);
    }

    public static Column ofNumbers(String name) {
        return new Column(name, List.of());
    }

    /** Columns of numbers under these names. */
    public static List<Column> ofNumbers(List<String> names) {
        return names.stream().map(Column::ofNumbers).toList();
    }

    public boolean isNumber() {
        return categories.isEmpty();
    }

    /** A value as people read it; nothing for one that is not known. */
    public String text(float value) {
        if (Float.isNaN(value)) {
            return "";
        }
        if (!isNumber()) {
            return categories.get((int) value);
        }
        return new BigDecimal(value)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A value in full, where people are shown as many digits as they read. */
    public String exactText(float value) {
        return isNumber() && !Float.isNaN(value) ? Float.toString(value) : text(value);
    }
}
