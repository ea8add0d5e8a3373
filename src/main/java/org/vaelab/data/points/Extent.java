package org.vaelab.data.points;

import java.nio.file.Path;
import org.vaelab.data.UnreadableDatasetException;

/** Between which coordinates points lie, as far as they were seen. */
public final class Extent {

    /** Points that lie closer together than this in the square from −1 to 1 are scaled up: networks would see one blot. */
    private static final double LEAST = 0.2;

    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double top = Double.NEGATIVE_INFINITY;

    /** Widens it by a point. */
    public void take(double x, double y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = Math.min(bottom, y);
        top = Math.max(top, y);
    }

    /**
     * Points that fill the square from −1 to 1 well stay where they are, others are brought into it.
     *
     * @param file they are of
     * @throws UnreadableDatasetException if they all lie in one place
     */
    public Square square(Path file) throws UnreadableDatasetException {
        double size = Math.max(right - left, top - bottom);
        if (size == 0) {
            throw new UnreadableDatasetException(file, "images.points-same");
        }
        boolean inside = Math.max(Math.max(-left, right), Math.max(-bottom, top)) <= 1;
        return new Square(left, right, bottom, top, !inside || size < LEAST);
    }
}
