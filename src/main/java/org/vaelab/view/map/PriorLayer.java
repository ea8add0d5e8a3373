package org.vaelab.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.vaelab.viewmodel.map.MapTransform;

/** The prior's 1, 2 and 3 sigma rings; on a strip, lines. */
final class PriorLayer extends Pane {

    private static final int RINGS = 3;
    /** Beyond this a ring is a straight line outside of every screen, and slow to draw. */
    private static final double LARGEST_PX = 20_000;

    private final List<Circle> circles = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();

    PriorLayer() {
        setMouseTransparent(true);
        for (int k = 1; k <= RINGS; k++) {
            Circle circle = new Circle();
            circle.setId("map-ring-" + k);
            circle.getStyleClass().add("map-ring");
            circle.setManaged(false);
            circles.add(circle);
            Text name = new Text(k + "σ");
            name.getStyleClass().add("map-ring-name");
            name.setManaged(false);
            names.add(name);
            for (int side = 0; side < 2; side++) {
                Line line = new Line();
                line.getStyleClass().add("map-ring");
                line.setManaged(false);
                lines.add(line);
            }
        }
        getChildren().addAll(circles);
        getChildren().addAll(lines);
        getChildren().addAll(names);
    }

    void show(MapTransform view, boolean plane) {
        for (int k = 1; k <= RINGS; k++) {
            double radius = k * view.pxPerUnitX();
            boolean drawable = radius < LARGEST_PX;
            Circle circle = circles.get(k - 1);
            circle.setVisible(plane && drawable);
            circle.setCenterX(view.screenX(0));
            circle.setCenterY(view.screenY(0));
            circle.setRadius(radius);
            show(lines.get(2 * k - 2), view, -k, !plane);
            show(lines.get(2 * k - 1), view, k, !plane);
            name(names.get(k - 1), view, k, plane);
        }
    }

    private static void show(Line line, MapTransform view, double x, boolean visible) {
        line.setVisible(visible);
        line.setStartX(view.screenX(x));
        line.setEndX(view.screenX(x));
        line.setStartY(0);
        line.setEndY(view.heightPx());
    }

    private static void name(Text name, MapTransform view, int k, boolean plane) {
        // At half past one, where neither axis runs.
        double along = plane ? k * Math.sqrt(0.5) : k;
        name.setX(view.screenX(along) + 4);
        name.setY(plane ? view.screenY(along) - 3 : 14);
        // Text far outside would still be laid out.
        name.setVisible(view.visible().contains(along, plane ? along : view.centreY()));
    }
}
