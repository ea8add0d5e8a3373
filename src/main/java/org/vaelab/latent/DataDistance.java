package org.vaelab.latent;

import java.util.List;
import java.util.OptionalInt;

/** How far points lie from the nearest real code, in the latent space itself and not on the map. */
public final class DataDistance {

    /** In more than two dimensions every code is compared with every point: of so many at most, evenly chosen. */
    public static final int MOST_COMPARED = 10_000;

    /** Twice as far at each try. */
    private static final double FIRST_RADIUS = 0.05;

    private static final double LARGEST_RADIUS = 1e6;

    private DataDistance() {}

    /** One distance a point; NaN where no image has been encoded. */
    public static float[] of(List<Code> points, Cloud cloud) {
        float[] distances = new float[points.size()];
        boolean wholeSpace = cloud.codes().latentDim() <= 2;
        for (int i = 0; i < distances.length; i++) {
            distances[i] = (float) (wholeSpace ? onMap(points.get(i), cloud) : inSpace(points.get(i), cloud.codes()));
        }
        return distances;
    }

    /** A map of two dimensions or one is the space itself, turned at most. */
    private static double onMap(Code point, Cloud cloud) {
        double x = cloud.projection().x(point);
        double y = cloud.projection().y(point);
        boolean plane = cloud.projection().isPlane();
        for (double radius = FIRST_RADIUS; radius < LARGEST_RADIUS; radius *= 2) {
            OptionalInt nearest = cloud.nearest(x, y, radius, plane ? radius : LARGEST_RADIUS, (image, label) -> true);
            if (nearest.isPresent()) {
                double dx = cloud.x(nearest.getAsInt()) - x;
                double dy = plane ? cloud.y(nearest.getAsInt()) - y : 0;
                return Math.hypot(dx, dy);
            }
        }
        return Double.NaN;
    }

    private static double inSpace(Code point, MeanCodes codes) {
        int every = 1 + (codes.count() - 1) / MOST_COMPARED;
        double least = Double.POSITIVE_INFINITY;
        for (int image = 0; image < codes.count(); image += every) {
            if (codes.isCurrent(image)) {
                double square = codes.squareFrom(image, point);
                // NaN is never less.
                least = square < least ? square : least;
            }
        }
        return least < Double.POSITIVE_INFINITY ? Math.sqrt(least) : Double.NaN;
    }
}
