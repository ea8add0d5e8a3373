package org.vaelab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.Elbo;

/** A run's course as rows of a CSV file: one a step, the held-out columns filled where there was an evaluation. All losses in nats per image. */
public final class HistoryCsv {

    public static final String HEADER =
            "step,epoch,beta,learningRate,reconstructionNll,kl,elbo,imagesPerSecond,seconds,"
                    + "heldOutReconstructionNll,heldOutKl,heldOutElbo";

    private static final int COLUMNS = 12;
    private static final int BETA = 2;
    private static final int BATCH = 4;
    private static final int HELD_OUT = 9;

    private HistoryCsv() {}

    /**
     * What a row says of the losses.
     *
     * @param batch NaN where only held-out images were measured
     * @param heldOut null where they were not
     */
    public record Row(
            long step, double beta, Elbo batch, @Nullable Elbo heldOut) {}

    /** One row, without a line's end. */
    public static String row(TrainingSnapshot snapshot, @Nullable Elbo heldOut) {
        return String.format(
                        Locale.ROOT,
                        "%d,%d,%s,%s,",
                        snapshot.step(),
                        snapshot.epoch(),
                        number(snapshot.beta()),
                        number(snapshot.learningRate()))
                + terms(snapshot.batch())
                + String.format(Locale.ROOT, ",%.0f,%.3f,", snapshot.imagesPerSecond(), snapshot.elapsedSeconds())
                + (heldOut == null ? ",," : terms(heldOut));
    }

    /** One row of a run of which only the losses are known; the other cells are empty. */
    public static String row(Row row) {
        Elbo heldOut = row.heldOut();
        return row.step() + ",," + number(row.beta()) + ",," + terms(row.batch()) + ",,,"
                + (heldOut == null ? ",," : terms(heldOut));
    }

    /**
     * Reads what {@link #row} wrote, with its header.
     *
     * @param csv may be empty
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static List<Row> read(String csv) {
        List<String> lines = csv.lines().toList();
        if (!lines.isEmpty() && !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the history's first line should be " + HEADER);
        }
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            rows.add(read(lines.get(line), line + 1));
        }
        return rows;
    }

    private static Row read(String text, int line) {
        List<String> cells = List.of(text.split(",", -1));
        try {
            if (cells.size() != COLUMNS) {
                throw new IllegalArgumentException("it has " + cells.size() + " cells instead of " + COLUMNS);
            }
            Elbo heldOut = elbo(cells, HELD_OUT);
            return new Row(
                    Long.parseLong(cells.get(0)),
                    value(cells.get(BETA)),
                    elbo(cells, BATCH),
                    heldOut.isFinite() ? heldOut : null);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + line + " of the history cannot be read: " + e.getMessage(), e);
        }
    }

    private static Elbo elbo(List<String> cells, int first) {
        return new Elbo(value(cells.get(first)), value(cells.get(first + 1)));
    }

    private static double value(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private static String terms(Elbo elbo) {
        return number(elbo.reconstructionNll()) + "," + number(elbo.kl()) + "," + number(elbo.nats());
    }

    /** Seven digits are all that single precision has; an empty cell for what is no number. */
    private static String number(double value) {
        return Double.isFinite(value) ? Float.toString((float) value) : "";
    }
}
