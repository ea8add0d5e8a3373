package org.vaelab.data.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.vaelab.data.FileErrors;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

/** Reads a table of numbers row by row; only one row is in memory. Commas, semicolons or tabs part its cells. */
final class CsvRows {

    private static final int LONGEST_CELL = 64;
    private static final int TOLD_EVERY = 1 << 20;

    private final Path file;
    private final Consumer consumer;
    private final StringBuilder cell = new StringBuilder();
    private double[] values = new double[1024];
    private int count;
    private long line = 1;

    /** Hears each row. */
    @FunctionalInterface
    interface Consumer {

        /**
         * Hears a row that is not empty.
         *
         * @param values only for the time of the call; NaN for what is no number
         * @param count how many of them there are
         * @param line counted from 1
         */
        void row(double[] values, int count, long line) throws UnreadableDatasetException;
    }

    private CsvRows(Path file, Consumer consumer) {
        this.file = file;
        this.consumer = consumer;
    }

    static void read(Path file, Consumer consumer, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        FileErrors.explain(file, () -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                new CsvRows(file, consumer).read(in, Files.size(file), progress);
            }
            return true;
        });
    }

    private void read(InputStream in, long length, Progress progress)
            throws IOException, UnreadableDatasetException, InterruptedException {
        long done = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            take((char) c);
            if (++done % TOLD_EVERY == 0) {
                progress.report(done, length);
                if (Thread.interrupted()) {
                    throw new InterruptedException("reading " + file + " was cancelled");
                }
            }
        }
        endRow();
    }

    private void take(char c) throws UnreadableDatasetException {
        if (c == '\n') {
            endRow();
            line++;
        } else if (c == ',' || c == ';' || c == '\t') {
            endCell();
        } else if (c != '\r' && c != '"') {
            if (cell.length() == LONGEST_CELL) {
                throw new UnreadableDatasetException(file, "images.csv-cell", line);
            }
            cell.append(c);
        }
    }

    private void endRow() throws UnreadableDatasetException {
        if (count > 0 || !cell.isEmpty()) {
            endCell();
            consumer.row(values, count, line);
            count = 0;
        }
    }

    private void endCell() {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = number(cell);
        cell.setLength(0);
    }

    private static double number(StringBuilder text) {
        // Nearly all cells are one to three digits.
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 8) {
                return slowNumber(text.toString());
            }
            value = 10 * value + digit;
        }
        return text.isEmpty() ? Double.NaN : value;
    }

    private static double slowNumber(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
