package org.vaelab.data.labels;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.csv.CsvLine;

/**
 * What a table beside the images says: a column of file names, unless its rows are in the images' order, one of classes, and any others.
 *
 * @param columns names of all columns but that of the files; the first is that of the classes
 * @param isClassNamed whether the heading says that the first holds classes; else that is a guess
 * @param cellsByFile a cell a column, by what the table calls the file, with slashes; else by the number of the row, from 0
 * @param leftOut how many further columns there are
 */
public record LabelTable(
        List<String> columns, boolean isClassNamed, Map<String, List<String>> cellsByFile, int leftOut) {

    /** Of the table beside the images of a folder. */
    public static final String FILE_NAME = "labels.csv";

    private static final String SEPARATORS = ",;";
    private static final int MOST_COLUMNS = 64;
    private static final int NO_COLUMN = -1;
    private static final Set<String> FILE_COLUMN = Set.of("file", "filename", "file_name", "image", "path", "name");
    /** What a column of classes is called. */
    public static final Set<String> CLASS_COLUMN = Set.of("label", "class", "category");

    public LabelTable {
        columns = List.copyOf(columns);
        cellsByFile = Map.copyOf(cellsByFile);
    }

    /** Reads a table with a column of file names. */
    public static LabelTable byFile(Path csv) throws UnreadableDatasetException {
        return read(csv, true);
    }

    /** Reads a table with a row an image, in their order. */
    public static LabelTable inOrder(Path csv) throws UnreadableDatasetException {
        return read(csv, false);
    }

    /** What is said of an image; null for nothing. */
    public @Nullable List<String> row(String file) {
        return cellsByFile.get(file);
    }

    /** How many images something is said of. */
    public int rows() {
        return cellsByFile.size();
    }

    /** Whether it has a column that names files, as a table with a row an image in their order needs none. */
    public boolean namesFiles() {
        return columns.stream()
                .anyMatch(name -> FILE_COLUMN.contains(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static LabelTable read(Path csv, boolean byFile) throws UnreadableDatasetException {
        Map<String, List<String>> rows = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
            List<String> header = CsvLine.cells(lines.readLine(), SEPARATORS);
            int file = byFile ? column(header, FILE_COLUMN, 0) : NO_COLUMN;
            int label = column(header, CLASS_COLUMN, file == 0 ? 1 : 0);
            int[] order = order(header.size(), file, label);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> cells = CsvLine.cells(line, SEPARATORS);
                if (!byFile && !line.isBlank()) {
                    rows.put(String.valueOf(rows.size()), reordered(cells, order));
                } else if (byFile && cells.size() > Math.max(file, label)) {
                    rows.put(cells.get(file).replace('\\', '/'), reordered(cells, order));
                }
            }
            if (!rows.isEmpty() && label < header.size()) {
                boolean named = column(header, CLASS_COLUMN, NO_COLUMN) >= 0;
                return new LabelTable(
                        reordered(named(header), order),
                        named,
                        rows,
                        Math.max(0, header.size() - (byFile ? 1 : 0) - MOST_COLUMNS));
            }
        } catch (MalformedInputException e) {
            throw new UnreadableDatasetException(e, csv, "images.csv-not-utf8");
        } catch (IOException e) {
            throw new UnreadableDatasetException(e, csv, "data.unreadable", String.valueOf(e.getMessage()));
        }
        throw new UnreadableDatasetException(csv, byFile ? "images.csv-columns" : "images.csv-rows");
    }

    /** The columns that are kept: the class first, then the others as they stand. */
    private static int[] order(int columns, int file, int label) {
        return IntStream.concat(
                        IntStream.of(label),
                        IntStream.range(0, columns).filter(column -> column != file && column != label))
                .limit(MOST_COLUMNS)
                .toArray();
    }

    /** A column without a heading goes by its number. */
    private static List<String> named(List<String> header) {
        return IntStream.range(0, header.size())
                .mapToObj(column -> header.get(column).isEmpty() ? "column " + (column + 1) : header.get(column))
                .toList();
    }

    private static List<String> reordered(List<String> cells, int... order) {
        return Arrays.stream(order)
                .mapToObj(column -> column < cells.size() ? cells.get(column) : "")
                .toList();
    }

    private static int column(List<String> header, Set<String> names, int otherwise) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return otherwise;
    }
}
