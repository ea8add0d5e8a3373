package org.vaelab.data.moon;

import org.vaelab.data.StableRandom;

/**
 * What makes one image of {@link Moon}, but for the noise.
 *
 * @param lit share of the disc's area that is lit, in [0, 1]
 * @param tilt of the line between the horns, in radians, clockwise
 * @param radius of the disc in pixels
 */
record Phase(double lit, double tilt, double radius) {

    private static final double THINNEST = 0.04;
    private static final int ALL = 100;

    /** Independent and uniform; the share that is lit does not depend on what else is chosen. */
    static Phase draw(StableRandom random, MoonChoices choices) {
        double lit = THINNEST + (1 - THINNEST) * random.nextDouble();
        double tilt = Math.toRadians(choices.tiltDegrees()) * (2 * random.nextDouble() - 1);
        double radius = MoonPainter.RADIUS * (1 - choices.disc() / ALL * random.nextDouble());
        return new Phase(lit, tilt, radius);
    }
}
