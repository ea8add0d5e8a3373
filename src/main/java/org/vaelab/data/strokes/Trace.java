package org.vaelab.data.strokes;

/** Where the pen went in one stroke: points close together, joined by straight pieces of ink. */
final class Trace {

    private final double[] x;
    private final double[] y;
    private final double[] radius;

    /**
     * Takes the arrays over.
     *
     * @param x to the right, shape [points]
     * @param y downwards, shape [points]
     * @param radius half the ink's width at each point, shape [points]
     */
    Trace(double[] x, double[] y, double[] radius) {
        this.x = x;
        this.y = y;
        this.radius = radius;
    }

    int points() {
        return x.length;
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }

    double radius(int point) {
        return radius[point];
    }
}
