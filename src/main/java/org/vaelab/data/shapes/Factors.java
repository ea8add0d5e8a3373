package org.vaelab.data.shapes;

import org.vaelab.data.StableRandom;

/**
 * What makes one image of {@link Shapes}.
 *
 * @param kind which shape
 * @param scale the shape's reach, as a share of half the image's side
 * @param rotation in radians, counter-clockwise, from 0 to 2π
 * @param x of its middle, from −1 left to 1 right
 * @param y of its middle, from −1 above to 1 below
 */
record Factors(Kind kind, double scale, double rotation, double x, double y) {

    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 0.44;
    private static final double FARTHEST = 0.5;

    /** Independent and uniform. */
    static Factors draw(StableRandom random) {
        Kind kind = Kind.ALL.get(random.nextInt(Kind.ALL.size()));
        double scale = SMALLEST + (LARGEST - SMALLEST) * random.nextDouble();
        double rotation = 2 * Math.PI * random.nextDouble();
        double x = FARTHEST * (2 * random.nextDouble() - 1);
        double y = FARTHEST * (2 * random.nextDouble() - 1);
        return new Factors(kind, scale, rotation, x, y);
    }

    /** Whether a point of the image, each coordinate in [−1, 1] with y downwards, is inside the shape. */
    boolean covers(double u, double v) {
        double cos = StrictMath.cos(rotation);
        double sin = StrictMath.sin(rotation);
        double right = (u - x) / scale;
        double up = (y - v) / scale;
        return kind.covers(cos * right + sin * up, cos * up - sin * right);
    }
}
