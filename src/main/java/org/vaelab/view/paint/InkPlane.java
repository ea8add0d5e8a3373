package org.vaelab.view.paint;

import java.util.Arrays;

/**
 * How much ink of which colour each pixel has got. Sums do not depend on the order in which points come, so they can be visited as they lie in
 * memory, and no class lies on top of another.
 */
final class InkPlane {

    /** Ink of a pixel that is wholly covered once, at most; sums of more points are kept in smaller units. */
    private static final int FINEST = 64;

    private static final int LEVELS_PER_POINT = FINEST;
    private static final int MOST_POINTS = 128;

    private final float[] opacity = new float[LEVELS_PER_POINT * MOST_POINTS];
    private final float[] depth = new float[opacity.length];
    /** Two a pixel, each with two sums of 32 bits: red and green, blue and the ink's amount. */
    private long[] sums = new long[0];

    private int pixels;
    private int unit;

    /** Wipes the plane; no pixel can overflow with so many points. */
    void reset(int newPixels, int points) {
        pixels = newPixels;
        if (sums.length < 2 * pixels) {
            sums = new long[2 * pixels];
        } else {
            Arrays.fill(sums, 0, 2 * pixels, 0);
        }
        unit = (int) Math.max(1, Math.min(FINEST, (1L << 32) / 255 / Math.max(1, points)));
    }

    /** The ink of a pixel that is wholly covered once. */
    int unit() {
        return unit;
    }

    static long redGreen(int argb) {
        return (long) (argb >> 16 & 0xff) << 32 | (argb >> 8 & 0xff);
    }

    static long blueAmount(int argb) {
        return (long) (argb & 0xff) << 32 | 1;
    }

    void add(int pixel, long redGreen, long blueAmount, int ink) {
        sums[2 * pixel] += redGreen * ink;
        sums[2 * pixel + 1] += blueAmount * ink;
    }

    /**
     * Blends the plane over premultiplied pixels: the mean colour of what lies there, the deeper the more there is.
     *
     * @param alpha of one point
     * @param away towards what grey colours deepen
     * @param deepest how far they go, where {@value #MOST_POINTS} or more lie on each other
     */
    void blend(int[] target, double alpha, int away, double deepest) {
        prepare(alpha, deepest);
        float levels = (float) LEVELS_PER_POINT / unit;
        for (int pixel = 0; pixel < pixels; pixel++) {
            long blueAmount = sums[2 * pixel + 1];
            if (blueAmount != 0) {
                int amount = (int) blueAmount;
                float inks = Integer.toUnsignedLong(amount);
                int level = (int) Math.min(opacity.length - 1, inks * levels);
                float share = (1 - depth[level]) / inks;
                float base = depth[level] * away;
                long redGreen = sums[2 * pixel];
                target[pixel] = over(
                        opacity[level],
                        (redGreen >>> 32) * share + base,
                        (redGreen & 0xffffffffL) * share + base,
                        (blueAmount >>> 32) * share + base,
                        target[pixel]);
            }
        }
    }

    private void prepare(double alpha, double deepest) {
        for (int level = 0; level < opacity.length; level++) {
            double points = (double) level / LEVELS_PER_POINT;
            // A part of a point is the soft edge of one.
            opacity[level] = (float) (points < 1 ? alpha * points : 1 - Math.pow(1 - alpha, points));
            depth[level] = (float) (deepest * Math.max(0, Math.log(points) / Math.log(MOST_POINTS)));
        }
    }

    private static int over(float alpha, float red, float green, float blue, int below) {
        float rest = below == 0 ? 0 : 1 - alpha;
        return channel(255 * alpha, below >>> 24, rest) << 24
                | channel(red * alpha, below >> 16 & 0xff, rest) << 16
                | channel(green * alpha, below >> 8 & 0xff, rest) << 8
                | channel(blue * alpha, below & 0xff, rest);
    }

    private static int channel(float above, int below, float rest) {
        return (int) (above + below * rest + 0.5f);
    }
}
