package org.vaelab.viewmodel.chart;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vaelab.training.HistoryCsv;
import org.vaelab.vae.Elbo;

/** A run's history to keep. Immutable. */
public final class LossTable {

    /** More than any screen has columns; it keeps the file of a long run small. */
    private static final int MOST_ROWS = 20_000;

    private final long[] steps;
    private final float[] reconstruction;
    private final float[] kl;
    private final float[] beta;
    private final Map<Long, Elbo> heldOut = new TreeMap<>();

    LossTable(TermSeries batches, FloatList betas, TermSeries measured) {
        steps = batches.steps();
        reconstruction = batches.of(Term.RECONSTRUCTION).toArray();
        kl = batches.of(Term.KL).toArray();
        beta = betas.toArray();
        for (int i = 0; i < measured.size(); i++) {
            heldOut.put(
                    measured.step(i),
                    new Elbo(
                            measured.of(Term.RECONSTRUCTION).get(i),
                            measured.of(Term.KL).get(i)));
        }
    }

    /**
     * The history as {@link HistoryCsv}: each step of a short run, evenly spaced ones of a long run, and all measurements on held-out images.
     *
     * @param upTo the last step to tell of
     */
    public String csv(long upTo) {
        int size = 0;
        while (size < steps.length && steps[size] <= upTo) {
            size++;
        }
        int stride = Math.max(1, (size + MOST_ROWS - 1) / MOST_ROWS);
        StringBuilder csv = new StringBuilder(HistoryCsv.HEADER).append('\n');
        for (int i = 0; i < size; i++) {
            Elbo measured = heldOut.get(steps[i]);
            if (measured != null || (size - 1 - i) % stride == 0) {
                csv.append(row(i, measured)).append('\n');
            }
        }
        return csv.toString();
    }

    private String row(int i, @Nullable Elbo measured) {
        return HistoryCsv.row(new HistoryCsv.Row(steps[i], beta[i], new Elbo(reconstruction[i], kl[i]), measured));
    }
}
