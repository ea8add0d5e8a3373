package org.vaelab.store;

import java.util.Arrays;
import org.vaelab.math.Segment;
import org.vaelab.vae.ImageShape;

/** A picture of points of the plane, being drawn: dots and lines with soft edges, up is up. */
public final class PlanePicture {

    /** The paper of pictures that do not follow the window. */
    public static final int PAPER = 0xff000000;

    /** The ink on it. */
    public static final int INK = 0xffffffff;

    private final int side;
    private final int[] argb;

    /**
     * Nothing but paper at first.
     *
     * @param side in pixels
     * @param paper opaque ARGB
     */
    public PlanePicture(int side, int paper) {
        this.side = side;
        argb = new int[side * side];
        Arrays.fill(argb, paper);
    }

    /**
     * Draws a point; one whose coordinates are no numbers is left out.
     *
     * @param x across, in [0, 1] as {@link ImageShape#POINT} has it
     * @param y upwards, in [0, 1]
     * @param radiusPx of the dot
     * @param colour opaque ARGB
     * @param strength how much of it covers what is there, in [0, 1]
     */
    public PlanePicture dot(double x, double y, double radiusPx, int colour, double strength) {
        if (!Double.isNaN(x + y)) {
            segment(column(x), row(y), column(x), row(y), radiusPx, colour, strength);
        }
        return this;
    }

    /** Draws a straight line from one point to another; as {@link #dot}. */
    public PlanePicture line(double fromX, double fromY, double toX, double toY, int colour, double strength) {
        if (!Double.isNaN(fromX + fromY + toX + toY)) {
            segment(column(fromX), row(fromY), column(toX), row(toY), 1 / 2.0, colour, strength);
        }
        return this;
    }

    /** What was drawn. */
    public ArgbImage image() {
        return new ArgbImage(side, side, argb.clone());
    }

    private double column(double x) {
        return side * Math.max(0, Math.min(1, x));
    }

    private double row(double y) {
        return side * (1 - Math.max(0, Math.min(1, y)));
    }

    /** Covers each pixel by as much as its middle lies within the radius of the segment, over a pixel's width. */
    private void segment(
            double fromX, double fromY, double toX, double toY, double radius, int colour, double strength) {
        Segment line = new Segment(fromX, fromY, toX, toY);
        int left = (int) Math.max(0, Math.min(fromX, toX) - radius - 1);
        int right = (int) Math.min(side - 1, Math.max(fromX, toX) + radius + 1);
        int top = (int) Math.max(0, Math.min(fromY, toY) - radius - 1);
        int bottom = (int) Math.min(side - 1, Math.max(fromY, toY) + radius + 1);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double distance = line.distance(x + 1 / 2.0, y + 1 / 2.0);
                double cover = strength * Math.max(0, Math.min(1, radius + 1 / 2.0 - distance));
                argb[y * side + x] = mixed(argb[y * side + x], colour, cover);
            }
        }
    }

    private static int mixed(int from, int to, double share) {
        int mixed = PAPER;
        for (int shift = 0; shift <= 16; shift += 8) {
            int start = from >> shift & 0xff;
            int end = to >> shift & 0xff;
            mixed |= (int) Math.round(start + share * (end - start)) << shift;
        }
        return mixed;
    }
}
