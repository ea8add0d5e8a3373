package org.vaelab.data.moon;

/** Draws a waxing moon: lit on the right up to the terminator, which is half an ellipse. */
final class MoonPainter {

    static final int SIDE = 28;

    /** Of the largest disc. */
    static final double RADIUS = 11;

    /** Points a pixel is judged by, each way. */
    private static final int POINTS = 8;

    private MoonPainter() {}

    /**
     * Paints one image, upright and as large as can be.
     *
     * @param lit share of the disc's area that is lit, in [0, 1]
     * @param target row-major bytes
     */
    static void paint(double lit, byte[] target, int offset) {
        paint(new Phase(lit, 0, RADIUS), target, offset);
    }

    static void paint(Phase phase, byte[] target, int offset) {
        double cos = StrictMath.cos(phase.tilt()) / phase.radius();
        double sin = StrictMath.sin(phase.tilt()) / phase.radius();
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int points = points(phase.lit(), x - SIDE / 2.0, y - SIDE / 2.0, cos, sin);
                target[offset + y * SIDE + x] = (byte) Math.round(255.0 * points / (POINTS * POINTS));
            }
        }
    }

    /** Turned back by the tilt and scaled to a disc of radius 1. */
    private static int points(double lit, double left, double top, double cos, double sin) {
        int inside = 0;
        for (int j = 0; j < POINTS; j++) {
            double down = top + (j + 0.5) / POINTS;
            for (int i = 0; i < POINTS; i++) {
                double right = left + (i + 0.5) / POINTS;
                double u = cos * right + sin * down;
                double v = cos * down - sin * right;
                double edge = Math.sqrt(Math.max(0, 1 - v * v));
                // In each row the lit part is from the terminator to the right edge, the same share of the row's width
                // everywhere.
                inside += u <= edge && u >= edge * (1 - 2 * lit) ? 1 : 0;
            }
        }
        return inside;
    }
}
