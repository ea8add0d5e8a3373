package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.vaelab.latent.Code;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneCovariance;
import org.vaelab.latent.Projection;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.PathStops;

/** A path on a map that counts how often it is asked. */
@ExtendWith(ApplicationExtension.class)
final class PathLayerTest {

    private static final class Counting implements Projection {

        private final double scale;
        private int asked;

        Counting(double scale) {
            this.scale = scale;
        }

        @Override
        public int latentDim() {
            return 2;
        }

        @Override
        public double x(Code z) {
            asked++;
            return scale * z.get(0);
        }

        @Override
        public double y(Code z) {
            asked++;
            return scale * z.get(1);
        }

        @Override
        public Code moved(Code from, double x, double y) {
            return from;
        }

        @Override
        public PlaneCovariance covariance(float[] logVar) {
            return new PlaneCovariance(0, 0, 0);
        }

        @Override
        public void place(MeanCodes codes, float[] x, float[] y) {}

        @Override
        public boolean isPlane() {
            return true;
        }
    }

    private final PathLayer layer = new PathLayer();
    private final Counting map = new Counting(1);
    private final List<Code> points = List.of(new Code(0, 0), new Code(1, 2), new Code(2, -1));

    private List<Double> corners() {
        return ((Polyline) layer.lookup("#map-path")).getPoints();
    }

    private static MapTransform view(double centreX) {
        return new MapTransform(centreX, 0, 10, 10, 100, 100);
    }

    private static PathStops.Course course(List<Code> points) {
        return new PathStops.Course(points, List.of());
    }

    private List<List<Double>> stops() {
        return layer.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("map-path-stop"))
                .map(node -> List.of(((Circle) node).getCenterX(), ((Circle) node).getCenterY()))
                .toList();
    }

    @Test
    void aRingMarksEachStopWhereverTheFramesBeginAndEnd() {
        layer.show(view(0), map, new PathStops.Course(points, List.of(new Code(0.5f, 1), new Code(1.5f, 0))));
        assertEquals(List.of(List.of(55.0, 40.0), List.of(65.0, 50.0)), stops());
        assertEquals(List.of(50.0, 50.0, 60.0, 30.0, 70.0, 60.0), corners());
        layer.show(view(0), map, new PathStops.Course(points, List.of(new Code(1, 1))));
        assertEquals(List.of(List.of(60.0, 40.0)), stops());
        // A stop of a model of more dimensions has no place here.
        layer.show(view(0), map, new PathStops.Course(points, List.of(new Code(1, 1, 1))));
        assertFalse(layer.isVisible());
    }

    @Test
    void aPathOfTheModelBeforeIsNotShownOnAMapOfMoreDimensions() {
        layer.show(view(0), map, course(List.of(new Code(0, 0, 1), new Code(1, 2, 3))));
        assertFalse(layer.isVisible());
        assertEquals(0, map.asked);
    }

    @Test
    void aViewThatMovesAsksForNoPlaceAgain() {
        layer.show(view(0), map, course(points));
        assertEquals(List.of(50.0, 50.0, 60.0, 30.0, 70.0, 60.0), corners());
        for (int frame = 1; frame <= 10; frame++) {
            layer.show(view(frame), map, course(points));
        }
        assertEquals(List.of(-50.0, 50.0, -40.0, 30.0, -30.0, 60.0), corners());
        assertEquals(2 * points.size(), map.asked);
    }

    @Test
    void anotherMapOrAnotherPathIsPlacedAnew() {
        layer.show(view(0), map, course(points));
        layer.show(view(0), new Counting(2), course(points));
        assertEquals(List.of(50.0, 50.0, 70.0, 10.0, 90.0, 70.0), corners());
        layer.show(view(0), map, course(points.subList(1, 3)));
        assertEquals(List.of(60.0, 30.0, 70.0, 60.0), corners());
        layer.show(view(0), map, course(List.of()));
        assertFalse(layer.isVisible());
    }
}
