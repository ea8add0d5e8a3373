package org.vaelab.viewmodel.chart;

import java.util.List;
import org.vaelab.training.HistoryCsv;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;

/**
 * Every step of a run. Adding one, and finding what a screen shows of it, take no longer after 1,000,000 steps than after 1,000; a step takes
 * about 40 bytes. Belongs to the UI thread.
 */
public final class LossHistory {

    private static final long NOWHERE = -1;

    private TermSeries batches = new TermSeries();
    private TermSeries heldOut = new TermSeries();
    private FloatList betas = new FloatList();
    private long reached;
    private long wentBackTo = NOWHERE;
    private Opened opened = Opened.NOTHING;

    /** The course of a model that was opened, at a step; it counts again when the trainer begins there. */
    private record Opened(long step, List<HistoryCsv.Row> rows) {
        static final Opened NOTHING = new Opened(-1, List.of());
    }

    /** Takes a step in; another run's beginning, or first step, takes the place of the run before. */
    void add(TrainingSnapshot snapshot) {
        long step = snapshot.step();
        if (snapshot.state() == TrainingState.DIVERGED) {
            // The steps after it stay in sight until training goes on: they show how the loss went astray.
            wentBackTo = step;
            return;
        }
        goOnFromWhereItWentBackTo(step);
        if (snapshot.state() == TrainingState.IDLE) {
            begin(step);
        } else if (isEmpty() || step != reached) {
            addNew(step, snapshot);
        }
    }

    private void goOnFromWhereItWentBackTo(long step) {
        if (wentBackTo != NOWHERE && (step == wentBackTo || step == wentBackTo + 1)) {
            leaveOutAfter(wentBackTo);
        }
        wentBackTo = NOWHERE;
    }

    private void leaveOutAfter(long step) {
        int kept = batches.placeFrom(step + 0.5);
        FloatList betasKept = new FloatList();
        for (int place = 0; place < kept; place++) {
            betasKept.add(betas.get(place));
        }
        betas = betasKept;
        batches = batches.upTo(step);
        heldOut = heldOut.upTo(step);
        reached = step;
    }

    private void addNew(long step, TrainingSnapshot snapshot) {
        if (!isEmpty() && step != reached + 1) {
            clear();
        }
        if (step > 0 && snapshot.batch().isFinite()) {
            add(step, snapshot.batch(), snapshot.beta());
        }
    }

    private void add(long step, Elbo batch, double beta) {
        batches.add(step, batch);
        betas.add((float) beta);
        reached = step;
    }

    /** A model that is to be trained further from here is the same; any other begins anew. */
    private void begin(long step) {
        if (step == opened.step) {
            show(opened);
        } else {
            opened = Opened.NOTHING;
            if (step != reached) {
                clear();
            }
        }
    }

    /**
     * Shows the course of a model that was opened.
     *
     * @param step that the model is at, which may be later than its last row
     */
    void open(long step, List<HistoryCsv.Row> rows) {
        opened = new Opened(step, List.copyOf(rows));
        show(opened);
    }

    private void show(Opened model) {
        clear();
        for (HistoryCsv.Row row : model.rows) {
            // Rows out of order would break the search by step.
            if (row.step() > reached && row.batch().isFinite()) {
                add(row.step(), row.batch(), row.beta());
            }
            if (row.heldOut() != null) {
                addHeldOut(row.step(), row.heldOut());
            }
        }
        reached = model.step;
    }

    void addHeldOut(long step, Elbo elbo) {
        boolean newer = heldOut.size() == 0 || step > heldOut.step(heldOut.size() - 1);
        if (newer && elbo.isFinite()) {
            heldOut.add(step, elbo);
        }
    }

    void clear() {
        batches = new TermSeries();
        heldOut = new TermSeries();
        betas = new FloatList();
        reached = 0;
        wentBackTo = NOWHERE;
    }

    public boolean isEmpty() {
        return batches.size() == 0;
    }

    public long firstStep() {
        return batches.step(0);
    }

    public long lastStep() {
        return batches.step(batches.size() - 1);
    }

    /** Everything, as it is now. */
    public LossTable table() {
        return new LossTable(batches, betas, heldOut);
    }

    /** The figures at the step nearest to one. Only when not empty. */
    Readout at(double step) {
        int place = Math.min(batches.placeFrom(step - 0.5), batches.size() - 1);
        long found = batches.step(place);
        int measured = heldOut.placeFrom(found + 0.5) - 1;
        return new Readout(
                found, elbo(batches, place), betas.get(place), measured < 0 ? null : elbo(heldOut, measured));
    }

    TermSeries batches() {
        return batches;
    }

    TermSeries heldOut() {
        return heldOut;
    }

    private static Elbo elbo(TermSeries series, int place) {
        return new Elbo(
                series.of(Term.RECONSTRUCTION).get(place), series.of(Term.KL).get(place));
    }
}
