package org.vaelab.viewmodel.chart;

import org.vaelab.training.TrainingSnapshot;
import org.vaelab.vae.Elbo;

/**
 * Every step of a run. Adding one, and finding what a screen shows of it, take no longer after 1,000,000 steps than after 1,000; a step takes
 * about 40 bytes. Belongs to the UI thread.
 */
public final class LossHistory {

    private TermSeries batches = new TermSeries();
    private TermSeries heldOut = new TermSeries();
    private FloatList betas = new FloatList();

    /** Takes a step in; another run's first step takes the place of the run before. */
    void add(TrainingSnapshot snapshot) {
        long step = snapshot.step();
        if (!isEmpty() && step == lastStep()) {
            return;
        }
        if (!isEmpty() && step != lastStep() + 1) {
            clear();
        }
        if (step > 0 && snapshot.batch().isFinite()) {
            batches.add(step, snapshot.batch());
            betas.add((float) snapshot.beta());
        }
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
