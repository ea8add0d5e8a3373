package org.vaelab.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Code;
import org.vaelab.latent.Projection;
import org.vaelab.viewmodel.map.MapTransform;

/** The path through chosen stops, as it lies on the map. */
final class PathLayer extends Pane {

    private final Polyline halo = line("map-path-halo");
    private final Polyline line = line("map-path");
    private final Circle start = new Circle(5);
    private final Circle end = new Circle(5);
    private List<Code> placed = List.of();
    private @Nullable Projection placedBy;
    /** On the map, x before y: where a map is no plane, each costs a look at all its landmarks, and not at each frame. */
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

    void show(MapTransform view, @Nullable Projection projection, List<Code> points) {
        boolean there =
                projection != null && !points.isEmpty() && points.stream().allMatch(projection::takes);
        setVisible(there);
        if (projection == null || !there) {
            line.getPoints().clear();
            return;
        }
        place(projection, points);
        List<Double> corners = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i += 2) {
            corners.add(view.screenX(places[i]));
            corners.add(view.screenY(places[i + 1]));
        }
        line.getPoints().setAll(corners);
        halo.getPoints().setAll(corners);
        place(start, corners, 0);
        place(end, corners, corners.size() - 2);
    }

    private void place(Projection projection, List<Code> points) {
        if (projection.equals(placedBy) && points.equals(placed)) {
            return;
        }
        placedBy = projection;
        placed = points;
        places = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            places[2 * i] = projection.x(points.get(i));
            places[2 * i + 1] = projection.y(points.get(i));
        }
    }

    private static void place(Circle circle, List<Double> corners, int at) {
        circle.setCenterX(corners.get(at));
        circle.setCenterY(corners.get(at + 1));
    }
}
