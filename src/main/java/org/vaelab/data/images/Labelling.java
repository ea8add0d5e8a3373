package org.vaelab.data.images;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageSource;

/**
 * The class of each image of a folder, by labels.csv if there is one, else by the sub-folder it lies in; and what else labels.csv tells.
 *
 * @param labels of each file, −1 for none
 * @param names of the classes, as people sort them
 * @param tooMany how many classes there would be, where they are more than can be told apart; else 0
 * @param columns what the table tells beside the class
 * @param unused the names of columns that tell too many things apart
 * @param leftOut how many columns there are beyond those that were read
 */
@SuppressWarnings("ArrayRecordComponent") // handed over to one ImageSet
record Labelling(
        byte[] labels, List<String> names, int tooMany, List<TableColumn> columns, List<String> unused, int leftOut) {

    Labelling {
        columns = List.copyOf(columns);
        unused = List.copyOf(unused);
    }

    /** Names the columns, and what was left out. */
    void tell(ReportBuilder report) {
        report.columns(columns.stream().map(TableColumn::column).toList())
                .warnIf(tooMany > 0, "images.report.too-many-classes", tooMany)
                .warnIf(!unused.isEmpty(), "images.report.columns-unused", String.join(", ", unused))
                .warnIf(leftOut > 0, "images.report.columns-many", leftOut);
    }

    static Labelling of(Path folder, List<ImageFile> files) throws UnreadableDatasetException {
        Path csv = folder.resolve(LabelTable.FILE_NAME);
        return Files.isRegularFile(csv) ? listed(LabelTable.read(csv), files) : byClass(byFolder(files));
    }

    private static Labelling byClass(@Nullable String[] classes) {
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

    private static Labelling listed(LabelTable table, List<ImageFile> files) {
        List<@Nullable List<String>> rows = rows(table, files);
        @Nullable String[] classes = cells(rows, 0);
        Labelling byClass = byClass(classes);
        List<TableColumn> columns = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        // Numbers of which there are many measure something, whatever their heading.
        boolean measures = byClass.tooMany > 0 && TableColumn.areNumbers(classes);
        for (int column = measures ? 0 : 1; column < table.columns().size(); column++) {
            String name = table.columns().get(column);
            TableColumn read = TableColumn.of(name, cells(rows, column));
            if (read == null) {
                unused.add(name);
            } else {
                columns.add(read);
            }
        }
        int tooMany = measures && !table.isClassNamed() ? 0 : byClass.tooMany;
        return new Labelling(byClass.labels, byClass.names, tooMany, columns, unused, table.leftOut());
    }

    private static List<@Nullable List<String>> rows(LabelTable table, List<ImageFile> files) {
        List<@Nullable List<String>> rows = new ArrayList<>();
        for (ImageFile file : files) {
            List<String> byPath = table.cellsByFile().get(file.name());
            rows.add(byPath == null ? table.cellsByFile().get(ImageFile.fileName(file.path())) : byPath);
        }
        return rows;
    }

    private static @Nullable String[] cells(List<@Nullable List<String>> rows, int column) {
        @Nullable String[] cells = new String[rows.size()];
        for (int i = 0; i < cells.length; i++) {
            List<String> row = rows.get(i);
            cells[i] = row == null ? null : row.get(column);
        }
        return cells;
    }

    private static @Nullable String[] byFolder(List<ImageFile> files) {
        int level = Part.areFolders(files) ? 1 : 0;
        @Nullable String[] classes = new String[files.size()];
        for (int i = 0; i < classes.length; i++) {
            List<String> folders = files.get(i).folders();
            classes[i] = folders.size() > level ? folders.get(level) : null;
        }
        return classes;
    }
}
