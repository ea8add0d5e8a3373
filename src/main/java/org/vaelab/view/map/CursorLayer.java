package org.vaelab.view.map;

import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Cloud;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.ScreenPoint;

/** Where z is, and which point the pointer is near. */
final class CursorLayer extends Pane {

    private static final double RADIUS = 8;
    private static final double ARM = 7;

    private final Group cross = new Group();
    private final Circle hovered = new Circle(5.5);

    CursorLayer() {
        setMouseTransparent(true);
        // A halo first, so that the cross is seen on any points.
        addCross("map-cross-halo");
        addCross("map-cross");
        cross.setId("map-z");
        cross.setManaged(false);
        hovered.setId("map-hovered");
        hovered.getStyleClass().add("map-hovered");
        hovered.setManaged(false);
        getChildren().addAll(hovered, cross);
    }

    private void addCross(String styleClass) {
        cross.getChildren()
                .addAll(
                        new Circle(RADIUS),
                        new Line(-RADIUS - ARM, 0, -RADIUS + 2, 0),
                        new Line(RADIUS - 2, 0, RADIUS + ARM, 0),
                        new Line(0, -RADIUS - ARM, 0, -RADIUS + 2),
                        new Line(0, RADIUS - 2, 0, RADIUS + ARM));
        cross.getChildren().stream()
                .filter(part -> part.getStyleClass().isEmpty())
                .forEach(part -> part.getStyleClass().add(styleClass));
    }

    /** @param z null where there is none to show */
    void showZ(@Nullable ScreenPoint z) {
        cross.setVisible(z != null);
        if (z != null) {
            cross.setTranslateX(z.x());
            cross.setTranslateY(z.y());
        }
    }

    void showHovered(MapTransform view, @Nullable Cloud cloud, int image) {
        boolean any = cloud != null
                && image != MapViewModel.NOTHING_HOVERED
                && image < cloud.count()
                && !Float.isNaN(cloud.x(image));
        hovered.setVisible(any);
        if (cloud != null && any) {
            hovered.setCenterX(view.screenX(cloud.x(image)));
            hovered.setCenterY(view.screenY(cloud.y(image)));
        }
    }
}
