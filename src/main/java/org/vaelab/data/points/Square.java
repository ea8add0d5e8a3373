package org.vaelab.data.points;

import org.vaelab.data.ReportBuilder;
import org.vaelab.vae.ImageShape;

/**
 * How points between these coordinates are brought into the square from −1 to 1: both directions are scaled alike, so that no figure is bent.
 *
 * @param moves whether they are moved at all
 */
public record Square(double left, double right, double bottom, double top, boolean moves) {

    /** The share of the square that points fill which were moved: what a decoder makes of those at the edge stays in sight. */
    private static final double REACH = 0.9;

    /** A first coordinate in [0, 1], as networks see it. */
    float unitX(double x) {
        return unit(x, left, right);
    }

    /** A second coordinate in [0, 1], as networks see it. */
    float unitY(double y) {
        return unit(y, bottom, top);
    }

    private float unit(double coordinate, double least, double most) {
        double scale = Math.max(right - left, top - bottom) / 2 / REACH;
        double inside = moves ? (coordinate - (least + most) / 2) / scale : coordinate;
        return (float) ImageShape.unitOfPlane(Math.max(-1, Math.min(1, inside)));
    }

    /** Says where the points were, if they are moved. */
    public void tell(ReportBuilder report) {
        if (moves) {
            report.fact("images.report.points-moved", left, right, bottom, top);
        }
    }
}
