package org.vaelab.data.labels;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Column;
import org.vaelab.data.ColumnTable;
import org.vaelab.data.PixelRoom;

/**
 * A column of a table, as numbers where all its cells are numbers, else as categories.
 *
 * @param values of each file; NaN where the table says nothing
 */
@SuppressWarnings("ArrayRecordComponent") // lives while one folder is read
public record TableColumn(Column column, float[] values) {

    /** What can be told apart, of classes and of categories. */
    public static final int MOST_CATEGORIES = 128;

    private static final int MOST_DIGITS = 40;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

    /**
     * Reads it.
     *
     * @param cells of each file; null where the table does not name it
     * @return null for words of which there are more than can be told apart
     */
    static @Nullable TableColumn of(String name, @Nullable String[] cells) {
        if (areNumbers(cells)) {
            float[] values = new float[cells.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = number(cells[i]);
            }
            return new TableColumn(Column.ofNumbers(name), values);
        }
        List<String> categories = List.copyOf(names(cells));
        if (categories.size() > MOST_CATEGORIES) {
            return null;
        }
        float[] values = new float[cells.length];
        for (int i = 0; i < values.length; i++) {
            String cell = cells[i];
            values[i] = cell == null || isUnknown(cell) ? Float.NaN : categories.indexOf(cell);
        }
        return new TableColumn(new Column(name, categories), values);
    }

    /**
     * The values of some images, one after the other.
     *
     * @param columns none for a table of none
     * @param from the first of the images
     * @param to one past the last
     */
    public static ColumnTable table(List<TableColumn> columns, int from, int to, PixelRoom room) {
        if (columns.isEmpty()) {
            return ColumnTable.NONE;
        }
        ColumnTable.Filling table = ColumnTable.fill(
                room, to - from, columns.stream().map(TableColumn::column).toList());
        float[] row = new float[columns.size()];
        for (int image = from; image < to; image++) {
            for (int column = 0; column < row.length; column++) {
                row[column] = columns.get(column).values()[image];
            }
            table.put(image - from, row);
        }
        return table.finish();
    }

    /** Different words, as people sort them. */
    static TreeSet<String> names(@Nullable String[] cells) {
        TreeSet<String> names = new TreeSet<>(new NaturalOrder());
        for (String cell : cells) {
            if (cell != null && !isUnknown(cell)) {
                names.add(cell);
            }
        }
        return names;
    }

    static boolean areNumbers(@Nullable String[] cells) {
        boolean any = false;
        for (String cell : cells) {
            if (cell != null && !isUnknown(cell)) {
                if (!isNumber(cell)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static boolean isNumber(String cell) {
        return cell.length() <= MOST_DIGITS && NUMBER.matcher(cell).matches();
    }

    private static boolean isUnknown(String cell) {
        return cell.isEmpty() || cell.toLowerCase(Locale.ROOT).equals("nan");
    }

    private static float number(@Nullable String cell) {
        if (cell == null || isUnknown(cell)) {
            return Float.NaN;
        }
        float number = Float.parseFloat(cell);
        return Float.isInfinite(number) ? Float.NaN : number;
    }
}
