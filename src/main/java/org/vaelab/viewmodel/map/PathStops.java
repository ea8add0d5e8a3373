package org.vaelab.viewmodel.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vaelab.latent.Code;
import org.vaelab.viewmodel.Workspace;

/** The places a person has chosen to walk through. */
public final class PathStops {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<Stop>> stops = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Code>> line = new ReadOnlyObjectWrapper<>(List.of());

    /** None at first. */
    public PathStops(Workspace workspace) {
        this.workspace = workspace;
        // Other images: a stop at one of the old ones means nothing.
        workspace.datasetProperty().addListener((property, before, now) -> clear());
    }

    public ReadOnlyObjectProperty<List<Stop>> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    /** The points between the stops, in order; empty for fewer than two stops. */
    public ReadOnlyObjectProperty<List<Code>> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** Tells where the path runs. */
    public void show(List<Code> points) {
        line.set(List.copyOf(points));
    }

    public void add(Stop stop) {
        set(Stream.concat(stops.get().stream(), Stream.of(stop)).toList());
    }

    /** The point that is decoded now. */
    public void addZ() {
        add(Stop.at(workspace.zProperty().get()));
    }

    /** The pinned image, if one is. */
    public void addPinned() {
        int pinned = workspace.pinnedProperty().get();
        if (pinned != Workspace.NOTHING_PINNED) {
            add(Stop.of(pinned));
        }
    }

    public void removeLast() {
        List<Stop> before = stops.get();
        if (!before.isEmpty()) {
            set(before.subList(0, before.size() - 1));
        }
    }

    public void clear() {
        set(List.of());
    }

    /** Other stops in the place of all. */
    public void set(List<Stop> next) {
        stops.set(List.copyOf(next));
    }
}
