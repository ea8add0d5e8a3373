package org.vaelab.data.points;

/**
 * One point before noise.
 *
 * @param x from −1 at the left to 1 at the right
 * @param y from −1 at the bottom to 1 at the top
 * @param label its class
 * @param factor what it was drawn from: an angle in degrees, or its component
 */
record Drawn(double x, double y, int label, float factor) {}
