package org.vaelab.data.moon;

/** Draws a waxing moon: lit on the right up to the terminator, which is half an ellipse. */
final class MoonPainter {

    static final int SIDE = 28;

    private static final double RADIUS = 11;

    /** Points a pixel is judged by, each way. */
    private static final int POINTS = 8;

    private MoonPainter() {}

    /**
     * Paints one image.
     *
     * @param lit share of the disc's area that is lit, in [0, 1]
     * @param target row-major bytes
     */
    static void paint(double lit, byte[] target, int offset) {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                target[offset + y * SIDE + x] = (byte) Math.round(255.0 * points(lit, x, y) / (POINTS * POINTS));
            }
        }
    }

    private static int points(double lit, int x, int y) {
        int inside = 0;
        for (int j = 0; j < POINTS; j++) {
            double v = (y + (j + 0.5) / POINTS - SIDE / 2.0) / RADIUS;
            double edge = Math.sqrt(Math.max(0, 1 - v * v));
            for (int i = 0; i < POINTS; i++) {
                double u = (x + (i + 0.5) / POINTS - SIDE / 2.0) / RADIUS;
                // In each row the lit part is from the terminator to the right edge, the same share of the row's width
                // everywhere.
                inside += u <= edge && u >= edge * (1 - 2 * lit) ? 1 : 0;
            }
        }
        return inside;
    }
}
