package org.vaelab.viewmodel.map;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.ClassFilter;
import org.vaelab.latent.ImageSubset;
import org.vaelab.viewmodel.Trail;
import org.vaelab.viewmodel.Workspace;

/** Undo and redo of what a person did on the map: views, layers, pins, selections and paths. What training does is not theirs, and stays. */
public final class Journal {

    /** Turns of a wheel, or steps of a slider, that follow each other faster are one change. */
    private static final long ONE_CHANGE = TimeUnit.MILLISECONDS.toNanos(700);

    /**
     * What can be gone back to.
     *
     * @param view null while the map chooses it
     */
    private record Moment(
            MapAxes axes,
            @Nullable MapTransform view,
            int pinned,
            ImageSubset selected,
            boolean isolated,
            ClassFilter shown,
            List<Stop> stops,
            Map<String, String> look) {

        /** What differs in nothing but what is turned or pushed little by little. */
        Gradual since(Moment other) {
            boolean same = pinned == other.pinned
                    && selected.equals(other.selected)
                    && isolated == other.isolated
                    && shown.equals(other.shown)
                    && stops.equals(other.stops)
                    && axes.equals(other.axes);
            if (same && look.equals(other.look)) {
                return Gradual.VIEW;
            }
            boolean sameView = view == null ? other.view == null : view.equals(other.view);
            return same && sameView && MapLook.differInSizeOnly(look, other.look) ? Gradual.SIZE : Gradual.NOTHING;
        }
    }

    private enum Gradual {
        NOTHING,
        VIEW,
        SIZE
    }

    private final MapViewModel map;
    private final MapLook look;
    private final LongSupplier nanos;
    private final Trail<Moment> trail;
    private long lastNanos;
    private Gradual last = Gradual.NOTHING;
    private boolean restoring;

    /** @param nanos a clock */
    public Journal(MapViewModel map, LongSupplier nanos) {
        this.map = map;
        this.nanos = nanos;
        look = new MapLook(map);
        trail = new Trail<>(now());
        Workspace workspace = map.workspace();
        workspace.pinnedProperty().addListener((property, before, now) -> note());
        map.selection().selectedProperty().addListener((property, before, now) -> note());
        map.selection().isolatedProperty().addListener((property, before, now) -> note());
        map.shownProperty().addListener((property, before, now) -> note());
        map.path().stopsProperty().addListener((property, before, now) -> note());
        map.axesProperty().addListener((property, before, now) -> note());
        map.navigation().viewProperty().addListener((property, before, now) -> note());
        map.navigation().glidingProperty().addListener((property, before, now) -> note());
        look.onChange(this::note);
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
                map.selection().isolatedProperty().get(),
                map.shownProperty().get(),
                map.path().stopsProperty().get(),
                look.words());
    }

    /** Does what comes with another model, from where nobody can go back here. */
    public void begin(Runnable action) {
        restoring = true;
        try {
            action.run();
        } finally {
            restoring = false;
        }
        trail.begin(now());
        last = Gradual.NOTHING;
    }

    private void note() {
        if (restoring) {
            return;
        }
        Moment now = now();
        Gradual gradual = now.since(trail.present());
        long time = nanos.getAsLong();
        boolean goesOn = gradual != Gradual.NOTHING && gradual == last && time - lastNanos < ONE_CHANGE;
        trail.visit(now, goesOn || (gradual == Gradual.VIEW && isResized(now)));
        last = gradual;
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
        map.selection().isolatedProperty().set(moment.isolated());
        map.show(moment.shown());
        map.path().set(moment.stops());
        look.show(moment.look());
        if (moment.view() == null) {
            map.fit();
        } else {
            map.navigation().show(moment.view());
        }
        restoring = false;
        last = Gradual.NOTHING;
    }
}
