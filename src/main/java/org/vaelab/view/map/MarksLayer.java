package org.vaelab.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Cloud;
import org.vaelab.viewmodel.map.MapTransform;

/** Rings about the points of images that another pane shows. */
final class MarksLayer extends Pane {

    private static final double RADIUS = 5;

    private final List<Circle> rings = new ArrayList<>();

    MarksLayer() {
        setId("map-marks");
        setMouseTransparent(true);
    }

    void show(MapTransform view, @Nullable Cloud cloud, List<Integer> images) {
        int used = 0;
        for (int image : images) {
            if (cloud != null && image < cloud.count() && !Float.isNaN(cloud.x(image))) {
                Circle ring = ring(used++);
                ring.setCenterX(view.screenX(cloud.x(image)));
                ring.setCenterY(view.screenY(cloud.y(image)));
                ring.setVisible(true);
            }
        }
        rings.subList(used, rings.size()).forEach(ring -> ring.setVisible(false));
    }

    private Circle ring(int place) {
        if (place == rings.size()) {
            Circle ring = new Circle(RADIUS);
            ring.getStyleClass().add("map-mark");
            ring.setManaged(false);
            rings.add(ring);
            getChildren().add(ring);
        }
        return rings.get(place);
    }
}
