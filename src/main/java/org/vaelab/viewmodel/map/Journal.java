package org.vaelab.viewmodel.map;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.ImageSubset;
import org.vaelab.viewmodel.Trail;
import org.vaelab.viewmodel.Workspace;

/** Undo and redo of what a person did on the map: views, pins, selections and paths. What training does is not theirs, and stays. */
public final class Journal {

    /** Turns of a wheel that follow each other faster are one change. */
    private static final long ONE_CHANGE = TimeUnit.MILLISECONDS.toNanos(700);

    /**
     * What can be gone back to.
     *
     * @param view null while the map chooses it
     */
    private record Moment(
            MapAxes axes, @Nullable MapTransform view, int pinned, ImageSubset selected, List<Stop> stops) {

        boolean differsInViewOnly(Moment other) {
            return pinned == other.pinned
                    && selected.equals(other.selected)
                    && stops.equals(other.stops)
                    && axes.equals(other.axes);
        }
    }

    private final MapViewModel map;
    private final LongSupplier nanos;
    private final Trail<Moment> trail;
    private long lastNanos;
    private boolean lastWasView;
    private boolean restoring;

    /** @param nanos a clock */
    public Journal(MapViewModel map, LongSupplier nanos) {
        this.map = map;
        this.nanos = nanos;
        trail = new Trail<>(now());
        Workspace workspace = map.workspace();
        workspace.pinnedProperty().addListener((property, before, now) -> note());
        map.selection().selectedProperty().addListener((property, before, now) -> note());
        map.path().stopsProperty().addListener((property, before, now) -> note());
        map.axesProperty().addListener((property, before, now) -> note());
        map.navigation().viewProperty().addListener((property, before, now) -> note());
        map.navigation().glidingProperty().addListener((property, before, now) -> note());
        workspace.datasetProperty().addListener((property, before, now) -> trail.begin(now()));
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return trail.canGoBackProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return trail.canGoForwardProperty();
    }

    private Moment now() {
        MapNavigation navigation = map.navigation();
        return new Moment(
                map.axesProperty().get(),
                navigation.isChosenByHand() ? navigation.goal() : null,
                map.workspace().pinnedProperty().get(),
                map.selection().selectedProperty().get(),
                map.path().stopsProperty().get());
    }

    private void note() {
        if (restoring) {
            return;
        }
        Moment now = now();
        boolean view = now.differsInViewOnly(trail.present());
        long time = nanos.getAsLong();
        trail.visit(now, view && (isResized(now) || (lastWasView && time - lastNanos < ONE_CHANGE)));
        lastWasView = view;
        lastNanos = time;
    }

    /** The window has another size, which nobody would undo. */
    private boolean isResized(Moment now) {
        MapTransform before = trail.present().view();
        return before != null
                && now.view() != null
                && (before.widthPx() != now.view().widthPx()
                        || before.heightPx() != now.view().heightPx());
    }

    public void undo() {
        trail.back().ifPresent(this::restore);
    }

    public void redo() {
        trail.forward().ifPresent(this::restore);
    }

    private void restore(Moment moment) {
        restoring = true;
        if (!moment.axes().equals(map.axesProperty().get())) {
            map.choose(moment.axes());
        }
        if (moment.pinned() == Workspace.NOTHING_PINNED) {
            map.workspace().unpin();
        } else {
            map.workspace().pin(moment.pinned());
        }
        map.selection().choose(moment.selected(), Combination.REPLACE);
        map.path().set(moment.stops());
        if (moment.view() == null) {
            map.fit();
        } else {
            map.navigation().show(moment.view());
        }
        restoring = false;
        lastWasView = false;
    }
}
