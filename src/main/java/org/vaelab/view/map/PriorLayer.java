package org.vaelab.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import org.vaelab.viewmodel.map.MapTransform;

/** The 1, 2 and 3 sigma rings of the prior N(0, I); on a strip, lines. */
final class PriorLayer extends Pane {

    private static final int RINGS = 3;
    /** Beyond this a ring is a straight line outside of every screen, and slow to draw. */
    private static final double LARGEST_PX = 20_000;

    private static final double STRIP_NAME_TOP = 4;

    private final List<Circle> circles = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    PriorLayer() {
        setMouseTransparent(true);
        for (int k = 1; k <= RINGS; k++) {
            Circle circle = new Circle();
            circle.setId("map-ring-" + k);
            circles.add(circle);
            add(circleHalo(circle), "map-ring-halo");
            add(circle, "map-ring");
            for (int side = 0; side < 2; side++) {
                Line line = new Line();
                lines.add(line);
                add(lineHalo(line), "map-ring-halo");
                add(line, "map-ring");
            }
            Label name = new Label(k + "σ");
            name.setId("map-ring-name-" + k);
            name.getStyleClass().add("map-ring-name");
            names.add(name);
        }
        // Above all rings, so that none crosses a name.
        getChildren().addAll(names);
    }

    private void add(Shape shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
        getChildren().add(shape);
    }

    /** Wider and of the paper's colour, so that the ring above it is seen on any points. */
    private static Circle circleHalo(Circle circle) {
        Circle halo = new Circle();
        halo.centerXProperty().bind(circle.centerXProperty());
        halo.centerYProperty().bind(circle.centerYProperty());
        halo.radiusProperty().bind(circle.radiusProperty());
        halo.visibleProperty().bind(circle.visibleProperty());
        return halo;
    }

    private static Line lineHalo(Line line) {
        Line halo = new Line();
        halo.startXProperty().bind(line.startXProperty());
        halo.startYProperty().bind(line.startYProperty());
        halo.endXProperty().bind(line.endXProperty());
        halo.endYProperty().bind(line.endYProperty());
        halo.visibleProperty().bind(line.visibleProperty());
        return halo;
    }

    /** @param standard whether the prior is N(0, I), which the rings are of */
    void show(MapTransform view, boolean plane, boolean standard) {
        for (int k = 1; k <= RINGS; k++) {
            double radius = k * view.pxPerUnitX();
            boolean drawable = radius < LARGEST_PX;
            Circle circle = circles.get(k - 1);
            circle.setVisible(standard && plane && drawable);
            circle.setCenterX(view.screenX(0));
            circle.setCenterY(view.screenY(0));
            circle.setRadius(radius);
            show(lines.get(2 * k - 2), view, -k, standard && !plane);
            show(lines.get(2 * k - 1), view, k, standard && !plane);
            name(names.get(k - 1), view, k, plane, standard);
        }
        thinOut();
    }

    /** Far away the names lie upon each other: the outer ones are kept. */
    private void thinOut() {
        for (int k = names.size() - 2; k >= 0; k--) {
            Label inner = names.get(k);
            boolean covered = names.subList(k + 1, names.size()).stream()
                    .anyMatch(outer ->
                            outer.isVisible() && outer.getBoundsInParent().intersects(inner.getBoundsInParent()));
            inner.setVisible(inner.isVisible() && !covered);
        }
    }

    private static void show(Line line, MapTransform view, double x, boolean visible) {
        line.setVisible(visible);
        line.setStartX(view.screenX(x));
        line.setEndX(view.screenX(x));
        line.setStartY(0);
        line.setEndY(view.heightPx());
    }

    private static void name(Label name, MapTransform view, int k, boolean plane, boolean standard) {
        name.setText((plane ? "" : "\u2212") + k + "σ");
        // At half past ten, where neither an axis runs nor the legend lies.
        double across = plane ? -k * Math.sqrt(0.5) : -k;
        double up = k * Math.sqrt(0.5);
        // Text far outside would still be laid out.
        name.setVisible(standard && view.visible().contains(across, plane ? up : view.centreY()));
        name.autosize();
        name.relocate(
                Math.rint(view.screenX(across) - name.getWidth() / 2),
                plane ? Math.rint(view.screenY(up) - name.getHeight() / 2) : STRIP_NAME_TOP);
    }
}
