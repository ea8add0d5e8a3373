package org.vaelab.data.shapes;

import java.util.List;
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

    /** Of {@link #values}; the kind is the class. */
    static final List<String> NAMES = List.of("scale", "rotation", "x", "y");

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

    /** All but the kind. */
    float[] values() {
        return new float[] {(float) scale, (float) rotation, (float) x, (float) y};
    }

    /** The shape where it lies. */
    Placed placed() {
        return new Placed(this, StrictMath.cos(rotation), StrictMath.sin(rotation));
    }

    /** With what every point needs computed once. */
    record Placed(Factors factors, double cos, double sin) {

        /** Whether a point of the image, each coordinate in [−1, 1] with y downwards, is inside the shape. */
        boolean covers(double u, double v) {
            double right = (u - factors.x) / factors.scale;
            double up = (factors.y - v) / factors.scale;
            // No shape reaches farther than 1.
            return right * right + up * up <= 1 && factors.kind.covers(cos * right + sin * up, cos * up - sin * right);
        }
    }
}
