package org.vaelab.data.strokes;

/** Cubic Hermite curves through given points, with Catmull and Rom's tangents except at corners. */
final class Spline {

    /** Straight pieces between two anchors: enough that a digit 20 pixels high shows none of them. */
    static final int PIECES = 6;

    private Spline() {}

    /** As many points as {@code anchors} give when each gap is cut into {@link #PIECES}. */
    static int points(int anchors) {
        return (anchors - 1) * PIECES + 1;
    }

    /**
     * One coordinate of a curve.
     *
     * @param through the coordinate at each anchor, shape [anchors]
     * @param corner whether the curve may turn sharply there, shape [anchors]
     * @return the coordinate along the curve, shape [points(anchors)]
     */
    static double[] along(double[] through, boolean[] corner) {
        double[] curve = new double[points(through.length)];
        for (int i = 0; i + 1 < through.length; i++) {
            double p = through[i];
            double q = through[i + 1];
            double leaving = corner[i] || i == 0 ? q - p : (q - through[i - 1]) / 2;
            double arriving = corner[i + 1] || i + 2 == through.length ? q - p : (through[i + 2] - p) / 2;
            for (int k = 0; k < PIECES; k++) {
                curve[i * PIECES + k] = hermite(p, leaving, q, arriving, (double) k / PIECES);
            }
        }
        curve[curve.length - 1] = through[through.length - 1];
        return curve;
    }

    /** The cubic from p to q with these derivatives at its ends, at t in [0, 1]. */
    private static double hermite(double p, double leaving, double q, double arriving, double t) {
        double u = 1 - t;
        return p * u * u * (1 + 2 * t) + leaving * t * u * u + q * t * t * (3 - 2 * t) - arriving * t * t * u;
    }
}
