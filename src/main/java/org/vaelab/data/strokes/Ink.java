package org.vaelab.data.strokes;

import java.util.Arrays;
import java.util.List;

/** A small sheet of paper that takes ink, anti-aliased: each pixel's value is how much of it is covered, in [0, 1]. */
final class Ink {

    /** Room for the digit's box wherever its centre of mass lies. */
    static final int SIDE = 40;

    /** Over how many pixels an edge fades. */
    private static final double EDGE = 1.05;

    private final float[] covered = new float[SIDE * SIDE];

    void clear() {
        Arrays.fill(covered, 0);
    }

    float covered(int x, int y) {
        return covered[y * SIDE + x];
    }

    /** Draws with (x, y) of the traces at ((x − left) · scale + originX, (y − top) · scale + originY). */
    void draw(List<Trace> traces, Frame frame, double scale, double originX, double originY) {
        for (Trace trace : traces) {
            for (int i = 0; i + 1 < trace.points(); i++) {
                piece(
                        (trace.x(i) - frame.left()) * scale + originX,
                        (trace.y(i) - frame.top()) * scale + originY,
                        (trace.x(i + 1) - frame.left()) * scale + originX,
                        (trace.y(i + 1) - frame.top()) * scale + originY,
                        trace.radius(i) * scale,
                        trace.radius(i + 1) * scale);
            }
        }
    }

    /** A straight piece with round ends, whose width goes from one to the other; pixel (0, 0) has its centre at (0.5, 0.5). */
    private void piece(double ax, double ay, double bx, double by, double startRadius, double endRadius) {
        double reach = Math.max(startRadius, endRadius) + EDGE / 2;
        double dx = bx - ax;
        double dy = by - ay;
        double perSquaredLength = 1 / Math.max(dx * dx + dy * dy, 1e-12);
        double reachSquared = reach * reach;
        for (int py = first(ay, by, reach); py <= last(ay, by, reach); py++) {
            for (int px = first(ax, bx, reach); px <= last(ax, bx, reach); px++) {
                double x = px + 0.5 - ax;
                double y = py + 0.5 - ay;
                double t = Math.max(0, Math.min(1, (x * dx + y * dy) * perSquaredLength));
                double awayX = x - t * dx;
                double awayY = y - t * dy;
                double squared = awayX * awayX + awayY * awayY;
                if (squared < reachSquared) {
                    double radius = startRadius + t * (endRadius - startRadius);
                    cover(py * SIDE + px, (radius - Math.sqrt(squared)) / EDGE + 0.5);
                }
            }
        }
    }

    private void cover(int pixel, double share) {
        covered[pixel] = (float) Math.max(covered[pixel], Math.min(1, share));
    }

    private static int first(double a, double b, double reach) {
        return Math.max(0, (int) (Math.min(a, b) - reach));
    }

    private static int last(double a, double b, double reach) {
        return Math.min(SIDE - 1, (int) (Math.max(a, b) + reach));
    }
}
