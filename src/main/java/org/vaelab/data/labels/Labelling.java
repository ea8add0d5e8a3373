package org.vaelab.data.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.ReportBuilder;
import org.vaelab.vae.ImageSource;

/**
 * The class of each image, by name, and what else a table tells of it.
 *
 * @param labels of each image, −1 for none
 * @param names of the classes, as people sort them
 * @param tooMany how many classes there would be, where they are more than can be told apart; else 0
 * @param columns what the table tells beside the class
 * @param unused the names of columns that tell too many things apart
 * @param leftOut how many columns there are beyond those that were read
 */
@SuppressWarnings("ArrayRecordComponent") // handed over to one ImageSet
public record Labelling(
        byte[] labels, List<String> names, int tooMany, List<TableColumn> columns, List<String> unused, int leftOut) {

    public Labelling {
        columns = List.copyOf(columns);
        unused = List.copyOf(unused);
    }

    /** Names the columns, and what was left out. */
    public void tell(ReportBuilder report) {
        report.columns(columns.stream().map(TableColumn::column).toList())
                .warnIf(tooMany > 0, "images.report.too-many-classes", tooMany)
                .warnIf(!unused.isEmpty(), "images.report.columns-unused", String.join(", ", unused))
                .warnIf(leftOut > 0, "images.report.columns-many", leftOut);
    }

    /** Of images whose classes are known by name; null where one is not. */
    public static Labelling byClass(@Nullable String[] classes) {
        List<String> names = List.copyOf(TableColumn.names(classes));
        byte[] labels = new byte[classes.length];
        Arrays.fill(labels, (byte) ImageSource.UNLABELLED);
        if (names.size() < 2 || names.size() > TableColumn.MOST_CATEGORIES) {
            return new Labelling(labels, List.of(), names.size() < 2 ? 0 : names.size(), List.of(), List.of(), 0);
        }
        for (int i = 0; i < labels.length; i++) {
            String name = classes[i];
            // What is not known has no place among the names: −1.
            labels[i] = name == null ? ImageSource.UNLABELLED : (byte) names.indexOf(name);
        }
        return new Labelling(labels, names, 0, List.of(), List.of(), 0);
    }

    /**
     * Of images that a table tells of.
     *
     * @param rows of the table, one an image; null where it says nothing
     */
    public static Labelling listed(LabelTable table, List<@Nullable List<String>> rows) {
        return ofColumns(table.columns(), table.isClassNamed(), column -> cells(rows, column), table.leftOut());
    }

    /**
     * Of images that the columns of a table tell of.
     *
     * @param columnNames the first is that of the classes
     * @param isClassNamed whether a heading says so; else that is a guess
     * @param cells of a column, one an image; null where nothing is said
     * @param leftOut how many columns there are beyond those
     */
    public static Labelling ofColumns(
            List<String> columnNames, boolean isClassNamed, IntFunction<@Nullable String[]> cells, int leftOut) {
        @Nullable String[] classes = cells.apply(0);
        Labelling byClass = byClass(classes);
        List<TableColumn> columns = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        // Numbers of which there are many measure something, whatever their heading.
        boolean measures = byClass.tooMany > 0 && TableColumn.areNumbers(classes);
        for (int column = measures ? 0 : 1; column < columnNames.size(); column++) {
            String name = columnNames.get(column);
            TableColumn read = TableColumn.of(name, cells.apply(column));
            if (read == null) {
                unused.add(name);
            } else {
                columns.add(read);
            }
        }
        int tooMany = measures && !isClassNamed ? 0 : byClass.tooMany;
        return new Labelling(byClass.labels, byClass.names, tooMany, columns, unused, leftOut);
    }

    private static @Nullable String[] cells(List<@Nullable List<String>> rows, int column) {
        @Nullable String[] cells = new String[rows.size()];
        for (int i = 0; i < cells.length; i++) {
            List<String> row = rows.get(i);
            cells[i] = row == null ? null : row.get(column);
        }
        return cells;
    }
}
