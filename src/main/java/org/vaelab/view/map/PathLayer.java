package org.vaelab.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Code;
import org.vaelab.latent.Projection;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.PathStops;

/** The path as it lies on the map: a ring at each chosen stop, a dot where its frames begin and end. */
final class PathLayer extends Pane {

    private final Polyline halo = line("map-path-halo");
    private final Polyline line = line("map-path");
    private final Circle start = new Circle(5);
    private final Circle end = new Circle(5);
    private final List<Circle> stops = new ArrayList<>();
    private PathStops.@Nullable Course placed;
    private @Nullable Projection placedBy;
    /** Of the points and then the stops on the map, x before y: where a map is no plane, each costs a look at all its landmarks, and not at each frame. */
    private double[] places = new double[0];

    PathLayer() {
        setMouseTransparent(true);
        line.setId("map-path");
        start.getStyleClass().add("map-path-end");
        end.getStyleClass().add("map-path-end");
        start.setManaged(false);
        end.setManaged(false);
        getChildren().addAll(halo, line, start, end);
    }

    private static Polyline line(String styleClass) {
        Polyline line = new Polyline();
        line.getStyleClass().add(styleClass);
        line.setManaged(false);
        return line;
    }

    void show(MapTransform view, @Nullable Projection projection, PathStops.Course course) {
        boolean there = projection != null
                && !course.points().isEmpty()
                && Stream.concat(course.points().stream(), course.stops().stream())
                        .allMatch(projection::takes);
        setVisible(there);
        if (projection == null || !there) {
            line.getPoints().clear();
            return;
        }
        place(projection, course);
        List<Double> all = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i += 2) {
            all.add(view.screenX(places[i]));
            all.add(view.screenY(places[i + 1]));
        }
        List<Double> corners = all.subList(0, 2 * course.points().size());
        line.getPoints().setAll(corners);
        halo.getPoints().setAll(corners);
        place(start, corners, 0);
        place(end, corners, corners.size() - 2);
        showStops(all.subList(corners.size(), all.size()));
    }

    private void showStops(List<Double> middles) {
        while (2 * stops.size() < middles.size()) {
            stops.add(stop());
        }
        while (2 * stops.size() > middles.size()) {
            getChildren().remove(stops.remove(stops.size() - 1));
        }
        for (int k = 0; k < stops.size(); k++) {
            place(stops.get(k), middles, 2 * k);
        }
    }

    private Circle stop() {
        Circle ring = new Circle(8);
        ring.getStyleClass().add("map-path-stop");
        ring.setManaged(false);
        getChildren().add(ring);
        return ring;
    }

    private void place(Projection projection, PathStops.Course course) {
        if (projection.equals(placedBy) && course.equals(placed)) {
            return;
        }
        placedBy = projection;
        placed = course;
        List<Code> codes =
                Stream.concat(course.points().stream(), course.stops().stream()).toList();
        places = new double[2 * codes.size()];
        for (int i = 0; i < codes.size(); i++) {
            places[2 * i] = projection.x(codes.get(i));
            places[2 * i + 1] = projection.y(codes.get(i));
        }
    }

    private static void place(Circle circle, List<Double> corners, int at) {
        circle.setCenterX(corners.get(at));
        circle.setCenterY(corners.get(at + 1));
    }
}
