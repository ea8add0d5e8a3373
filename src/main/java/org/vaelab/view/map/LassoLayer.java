package org.vaelab.view.map;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;

/** The line that is being drawn about points. */
final class LassoLayer extends Pane {

    private final Polygon line = new Polygon();

    LassoLayer() {
        setMouseTransparent(true);
        line.setId("map-lasso");
        line.getStyleClass().add("map-lasso");
        line.setManaged(false);
        line.setVisible(false);
        getChildren().add(line);
    }

    void begin() {
        line.getPoints().clear();
        line.setVisible(true);
    }

    void add(double x, double y) {
        line.getPoints().addAll(x, y);
    }

    void box(double x1, double y1, double x2, double y2) {
        line.getPoints().setAll(x1, y1, x2, y1, x2, y2, x1, y2);
    }

    /** Takes the line away and tells its corners. */
    double[][] end() {
        line.setVisible(false);
        double[][] corners = new double[2][line.getPoints().size() / 2];
        for (int i = 0; i < corners[0].length; i++) {
            corners[0][i] = line.getPoints().get(2 * i);
            corners[1][i] = line.getPoints().get(2 * i + 1);
        }
        return corners;
    }
}
