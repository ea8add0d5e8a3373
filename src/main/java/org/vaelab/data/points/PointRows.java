package org.vaelab.data.points;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.FileErrors;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.csv.CsvLine;

/** The rows of a table of points, read once. */
final class PointRows {

    private static final int MOST_LOOKED_AT = 1 << 13;
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d*,\\d+([eE][-+]?\\d{1,3})?");

    private static final int ASKED_EVERY = 1 << 12;
    private static final int MOST_SHARED = 1 << 12;

    private final Path file;
    private final PointColumns columns;
    private final List<Integer> told;
    private final List<List<String>> cells = new ArrayList<>();

    /** Words of which there are few are kept once. */
    private final Map<String, String> shared = new HashMap<>();

    private final Extent extent = new Extent();
    private double[] coordinates = new double[1 << 10];
    private int count;

    private PointRows(Path file, PointColumns columns) {
        this.file = file;
        this.columns = columns;
        told = columns.told();
        told.forEach(column -> cells.add(new ArrayList<>()));
    }

    static PointRows read(Path file, Progress progress) throws UnreadableDatasetException, InterruptedException {
        return FileErrors.explain(file, () -> {
            PointColumns columns =
                    columns(file).orElseThrow(() -> new UnreadableDatasetException(file, "images.points-columns"));
            PointRows rows = new PointRows(file, columns);
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                rows.read(lines, Files.size(file), progress);
            } catch (MalformedInputException e) {
                throw new UnreadableDatasetException(e, file, "images.csv-not-utf8");
            }
            return rows;
        });
    }

    /** By the first rows of a file; empty where they are no points. */
    static Optional<PointColumns> columns(Path file) throws IOException {
        char[] start = new char[MOST_LOOKED_AT];
        try (Reader reader = Files.newBufferedReader(file)) {
            int length = Math.max(0, reader.read(start));
            List<String> lines = new String(start, 0, length)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(2)
                    .toList();
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            char separator = separator(lines.get(0));
            return PointColumns.of(
                    cells(lines.get(0), separator), lines.size() < 2 ? List.of() : cells(lines.get(1), separator));
        }
    }

    /** A comma, unless the first row has one of those that leave the comma to numbers. */
    private static char separator(String firstLine) {
        if (firstLine.indexOf('\t') >= 0) {
            return '\t';
        }
        return firstLine.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = CsvLine.cells(line, String.valueOf(separator));
        if (separator != ',') {
            cells.replaceAll(cell -> DECIMAL_COMMA.matcher(cell).matches() ? cell.replace(',', '.') : cell);
        }
        return cells;
    }

    private void read(BufferedReader lines, long length, Progress progress)
            throws IOException, UnreadableDatasetException, InterruptedException {
        long done = 0;
        boolean heading = columns.hasHeading();
        int number = 0;
        char separator = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            done += line.length() + 1L;
            if (number % ASKED_EVERY == 0) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("reading " + file + " was cancelled");
                }
                progress.report(done, length);
            }
            if (line.isBlank()) {
                continue;
            }
            separator = separator == 0 ? separator(line) : separator;
            if (heading) {
                heading = false;
            } else {
                take(cells(line, separator), number);
            }
        }
    }

    private void take(List<String> row, int number) throws UnreadableDatasetException {
        double x = coordinate(row, columns.x(), number);
        double y = coordinate(row, columns.y(), number);
        if (coordinates.length < 2 * count + 2) {
            coordinates = Arrays.copyOf(coordinates, 2 * coordinates.length);
        }
        coordinates[2 * count] = x;
        coordinates[2 * count + 1] = y;
        extent.take(x, y);
        count++;
        for (int i = 0; i < cells.size(); i++) {
            int column = told.get(i);
            cells.get(i).add(column < row.size() ? shared(row.get(column)) : "");
        }
    }

    private double coordinate(List<String> row, int column, int number) throws UnreadableDatasetException {
        String cell = column < row.size() ? row.get(column) : "";
        double value = PointColumns.isFinite(cell) ? Double.parseDouble(cell) : Double.NaN;
        if (!Float.isFinite((float) value)) {
            throw new UnreadableDatasetException(file, "images.points-cell", number, column + 1, cell);
        }
        return value;
    }

    private String shared(String cell) {
        String known = shared.get(cell);
        if (known == null && shared.size() < MOST_SHARED) {
            shared.put(cell, cell);
        }
        return known == null ? cell : known;
    }

    PointColumns columns() {
        return columns;
    }

    int count() {
        return count;
    }

    Square square() throws UnreadableDatasetException {
        return extent.square(file);
    }

    double x(int point) {
        return coordinates[2 * point];
    }

    double y(int point) {
        return coordinates[2 * point + 1];
    }

    /** What a column says of each point. */
    @Nullable
    String[] cells(int column) {
        int at = told.indexOf(column);
        @Nullable String[] all = new String[count];
        return at < 0 ? all : cells.get(at).toArray(all);
    }

    /** The class of each point, where a column has one; a number without a fraction has none in its name either. */
    @Nullable
    String[] classes() {
        @Nullable String[] classes = cells(columns.label());
        for (int i = 0; i < count; i++) {
            String cell = classes[i];
            if (cell != null && PointColumns.isWhole(cell)) {
                classes[i] = new BigDecimal(cell).toBigInteger().toString();
            }
        }
        return classes;
    }
}
