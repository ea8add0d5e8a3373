package org.vaelab.viewmodel.map;

import java.util.Arrays;
import org.vaelab.latent.Cloud;

/** A rectangle of the map. */
public record MapBounds(double left, double bottom, double right, double top) {

    /** The prior's three rings and a little more. */
    public static final MapBounds PRIOR = new MapBounds(-3.3, -3.3, 3.3, 3.3);

    /** A strip's prior, and the lanes from top to bottom. */
    public static final MapBounds STRIP = new MapBounds(-3.3, -1.05, 3.3, 1.05);

    private static final double OUTLIERS = 0.002;
    private static final double MARGIN = 0.05;
    /** What the outermost points may do to the room of the others. */
    private static final double MOST_STRETCH = 2;

    private static final int SAMPLE = 20_000;

    public MapBounds {
        if (!(right > left) || !(top > bottom)) {
            throw new IllegalArgumentException(
                    "bounds must not be empty, but are " + left + ", " + bottom + ", " + right + ", " + top);
        }
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }

    public double centreX() {
        return (left + right) / 2;
    }

    public double centreY() {
        return (bottom + top) / 2;
    }

    public boolean contains(double x, double y) {
        return x >= left && x <= right && y >= bottom && y <= top;
    }

    /** The prior, and along each axis all points but the outermost 0.2 % at either end, with a margin. */
    public static MapBounds of(Cloud cloud) {
        boolean plane = cloud.projection().isPlane();
        MapBounds prior = plane ? PRIOR : STRIP;
        int every = 1 + cloud.count() / SAMPLE;
        float[] xs = sample(cloud, every, true);
        if (xs.length == 0) {
            return prior;
        }
        MapBounds wide = prior.including(quantile(xs, OUTLIERS), quantile(xs, 1 - OUTLIERS), true);
        if (!plane) {
            return wide;
        }
        float[] ys = sample(cloud, every, false);
        return wide.including(quantile(ys, OUTLIERS), quantile(ys, 1 - OUTLIERS), false);
    }

    /**
     * The prior and every point; but along an axis that this would make more than twice as long as all but the outermost 0.2 % at either end need, those
     * are left outside: a few points far out must not make the others a blot.
     */
    public static MapBounds fitting(Cloud cloud) {
        MapBounds most = of(cloud);
        MapBounds all = holding(cloud);
        boolean wide = all.width() > MOST_STRETCH * most.width();
        boolean high = all.height() > MOST_STRETCH * most.height();
        return new MapBounds(
                wide ? most.left : all.left,
                high ? most.bottom : all.bottom,
                wide ? most.right : all.right,
                high ? most.top : all.top);
    }

    /** The prior, and every point, with a margin. */
    public static MapBounds holding(Cloud cloud) {
        MapBounds all = of(cloud);
        boolean plane = cloud.projection().isPlane();
        double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] most = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int i = 0; i < cloud.count(); i++) {
            if (isPlaced(cloud, i)) {
                least[0] = Math.min(least[0], cloud.x(i));
                most[0] = Math.max(most[0], cloud.x(i));
                least[1] = Math.min(least[1], cloud.y(i));
                most[1] = Math.max(most[1], cloud.y(i));
            }
        }
        if (least[0] > most[0]) {
            return all;
        }
        MapBounds wide = all.including(least[0], most[0], true);
        return plane ? wide.including(least[1], most[1], false) : wide;
    }

    /** The least that holds both. */
    MapBounds and(MapBounds other) {
        return new MapBounds(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }

    /** Whether every point that has a place lies within. */
    public boolean containsAll(Cloud cloud) {
        for (int i = 0; i < cloud.count(); i++) {
            if (!lacksOrContains(cloud, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean lacksOrContains(Cloud cloud, int i) {
        return !isPlaced(cloud, i) || contains(cloud.x(i), cloud.y(i));
    }

    private static boolean isPlaced(Cloud cloud, int i) {
        return Float.isFinite(cloud.x(i)) && Float.isFinite(cloud.y(i));
    }

    private MapBounds including(double least, double most, boolean alongX) {
        double margin = MARGIN * (most - least);
        return alongX
                ? new MapBounds(Math.min(left, least - margin), bottom, Math.max(right, most + margin), top)
                : new MapBounds(left, Math.min(bottom, least - margin), right, Math.max(top, most + margin));
    }

    private static float[] sample(Cloud cloud, int every, boolean alongX) {
        float[] values = new float[(cloud.count() + every - 1) / every];
        int found = 0;
        for (int i = 0; i < cloud.count(); i += every) {
            float value = alongX ? cloud.x(i) : cloud.y(i);
            if (Float.isFinite(value)) {
                values[found++] = value;
            }
        }
        float[] sorted = Arrays.copyOf(values, found);
        Arrays.sort(sorted);
        return sorted;
    }

    private static float quantile(float[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** The share of the points that lies outside, estimated from some thousands. */
    public double shareOutside(Cloud cloud) {
        int every = 1 + cloud.count() / SAMPLE;
        int placed = 0;
        int outside = 0;
        for (int i = 0; i < cloud.count(); i += every) {
            if (Float.isFinite(cloud.x(i))) {
                placed++;
                outside += contains(cloud.x(i), cloud.y(i)) ? 0 : 1;
            }
        }
        return placed == 0 ? 0 : (double) outside / placed;
    }
}
