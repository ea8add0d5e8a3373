package org.vaelab.math;

/** A straight line between two points of the plane; both may be the same. */
public record Segment(double fromX, double fromY, double toX, double toY) {

    /** From a point to the nearest of the line's: its foot at share t = ((p − from) · (to − from)) / |to − from|², kept within [0, 1]. */
    public double distance(double x, double y) {
        double alongX = toX - fromX;
        double alongY = toY - fromY;
        double square = alongX * alongX + alongY * alongY;
        double share = square == 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / square;
        double t = Math.max(0, Math.min(1, share));
        return Math.hypot(x - fromX - t * alongX, y - fromY - t * alongY);
    }
}
