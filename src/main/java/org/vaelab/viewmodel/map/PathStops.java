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
    private final ReadOnlyObjectWrapper<Course> course = new ReadOnlyObjectWrapper<>(Course.NONE);

    /**
     * Where the path lies.
     *
     * @param points of its frames in order, which reach beyond the stops where it overshoots; for fewer than two stops those that there are
     * @param stops the codes of the stops themselves
     */
    public record Course(List<Code> points, List<Code> stops) {

        static final Course NONE = new Course(List.of(), List.of());

        public Course {
            points = List.copyOf(points);
            stops = List.copyOf(stops);
        }
    }

    /** None at first. */
    public PathStops(Workspace workspace) {
        this.workspace = workspace;
        // Other images: a stop at one of the old ones means nothing.
        workspace.datasetProperty().addListener((property, before, now) -> clear());
    }

    public ReadOnlyObjectProperty<List<Stop>> stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Course> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /** Tells where the path runs. */
    public void show(Course now) {
        course.set(now);
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
