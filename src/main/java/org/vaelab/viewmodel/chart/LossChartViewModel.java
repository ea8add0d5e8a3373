package org.vaelab.viewmodel.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.training.HistoryCsv;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.vae.Elbo;

/** The loss chart: the history of the run and how it is looked at. All but the two {@code publish} methods belongs to the UI thread. */
public final class LossChartViewModel {

    private static final double NOWHERE = -1;

    private final LossHistory history = new LossHistory();
    private final CoalescingChannel<LossEvent> events;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<Readout>> readout = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Term, BooleanProperty> visible = new EnumMap<>(Term.class);
    private final BooleanProperty heldOutVisible = new SimpleBooleanProperty(true);
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(false);
    private final DoubleProperty smoothing = new SimpleDoubleProperty(0.03);
    private final ReadOnlyDoubleWrapper pointer = new ReadOnlyDoubleWrapper(NOWHERE);

    /** @param uiThread runs what reaches the chart from other threads */
    public LossChartViewModel(Executor uiThread) {
        events = new CoalescingChannel<>(uiThread, (older, newer) -> newer.after(older), this::take);
        for (Term term : Term.values()) {
            visible.put(term, watched(new SimpleBooleanProperty(true)));
        }
        watched(heldOutVisible);
        watched(logarithmic);
        smoothing.subscribe(this::changed);
    }

    private BooleanProperty watched(BooleanProperty property) {
        property.subscribe(this::changed);
        return property;
    }

    /** Called by the training thread after each step; none is lost. Any thread; never blocks. */
    public void publish(TrainingSnapshot snapshot) {
        events.publish(LossEvent.step(snapshot));
    }

    /** Called after each measurement on held-out images. Any thread; never blocks. */
    public void publishHeldOut(long step, Elbo elbo) {
        events.publish(LossEvent.heldOut(step, elbo));
    }

    /** Leaves out what was published and is not shown yet. Any thread; never blocks. */
    public void forgetNews() {
        events.clear();
    }

    public LossHistory history() {
        return history;
    }

    /** Goes up whenever there is something new to paint; not with the pointer. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Changes whenever {@link #pointerPlace} or {@link #isPointing} may do so without anything new to paint. */
    public ReadOnlyDoubleProperty pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    /** The exact figures under the pointer, or at the newest step when it is elsewhere; empty before there are any. */
    public ReadOnlyObjectProperty<Optional<Readout>> readoutProperty() {
        return readout.getReadOnlyProperty();
    }

    public BooleanProperty visibleProperty(Term term) {
        return Objects.requireNonNull(visible.get(term));
    }

    public BooleanProperty heldOutVisibleProperty() {
        return heldOutVisible;
    }

    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** The share of the axis that the strong line is a mean over, 0 for none. */
    public DoubleProperty smoothingProperty() {
        return smoothing;
    }

    /**
     * Reads out the step at a place.
     *
     * @param place 0 at the left edge of the plot, 1 at the right
     */
    public void pointAt(double place) {
        pointer.set(Math.min(Math.max(place, 0), 1));
        readOut();
    }

    /** Moves what is read out by a share of the axis, from the newest step if nothing is pointed at. */
    public void movePointer(double share) {
        if (!history.isEmpty()) {
            pointAt(pointerPlace() + share);
        }
    }

    public void pointAway() {
        pointer.set(NOWHERE);
        readOut();
    }

    /** Where the step that is read out lies, 0 to 1; only when there is a history. */
    public double pointerPlace() {
        double wanted = pointer.get() == NOWHERE ? (double) history.lastStep() : axis().stepAt(pointer.get());
        return axis().placeOf((double) history.at(wanted).step());
    }

    public boolean isPointing() {
        return pointer.get() != NOWHERE && !history.isEmpty();
    }

    /**
     * Shows the course of a model that was opened, in the place of the run before.
     *
     * @param step that the model is at
     * @param rows in the order of their steps; may be empty
     */
    public void open(long step, List<HistoryCsv.Row> rows) {
        history.open(step, rows);
        changed();
    }

    /**
     * What to paint now; only when there is a history.
     *
     * @param columns of pixels
     */
    public LossFrame frame(int columns) {
        StepAxis axis = axis();
        Map<Term, Curve> batches = new EnumMap<>(Term.class);
        Map<Term, Curve> heldOut = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            if (visibleProperty(term).get()) {
                batches.put(term, Curve.of(history.batches(), term, axis, columns, smoothing.get()));
                if (heldOutVisible.get()) {
                    heldOut.put(term, Curve.of(history.heldOut(), term, axis, columns, 0));
                }
            }
        }
        ValueRange upper = range(batches, heldOut, List.of(Term.RECONSTRUCTION, Term.NEGATIVE_ELBO));
        return new LossFrame(axis, batches, heldOut, upper, range(batches, heldOut, List.of(Term.KL)));
    }

    private ValueRange range(Map<Term, Curve> batches, Map<Term, Curve> heldOut, List<Term> terms) {
        List<Curve> curves = terms.stream()
                .flatMap(term -> Stream.of(batches.get(term), heldOut.get(term)))
                .filter(Objects::nonNull)
                .toList();
        return ValueRange.of(curves, terms.contains(Term.KL), logarithmic.get());
    }

    private StepAxis axis() {
        return StepAxis.over(history.firstStep(), history.lastStep(), logarithmic.get());
    }

    private void take(LossEvent newest) {
        newest.addTo(history);
        changed();
    }

    private void changed() {
        revision.set(revision.get() + 1);
        readOut();
    }

    private void readOut() {
        readout.set(history.isEmpty() ? Optional.empty() : Optional.of(read()));
    }

    private Readout read() {
        return history.at(pointer.get() == NOWHERE ? history.lastStep() : axis().stepAt(pointer.get()));
    }
}
