package org.vaelab.latent;

import java.util.OptionalInt;
import org.vaelab.vae.ImageSource;

/** Codes placed on a map, with what finds the nearest quickly; immutable. */
public final class Cloud {

    private final MeanCodes codes;
    private final Projection projection;
    private final float[] x;
    private final float[] y;
    private final byte[] labels;
    private final PointIndex index;

    private Cloud(MeanCodes codes, Projection projection) {
        this.codes = codes;
        this.projection = projection;
        x = new float[codes.count()];
        y = new float[codes.count()];
        projection.place(codes, x, y);
        labels = labels(codes.images());
        index = new PointIndex(x, y, labels);
    }

    /** Places codes and builds the index; some milliseconds for 70,000. */
    public static Cloud of(MeanCodes codes, Projection projection) {
        return new Cloud(codes, projection);
    }

    private static byte[] labels(ImageSource images) {
        byte[] labels = new byte[images.count()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) images.label(i);
        }
        return labels;
    }

    public MeanCodes codes() {
        return codes;
    }

    public Projection projection() {
        return projection;
    }

    public int count() {
        return x.length;
    }

    /** NaN for an image that the newest weights have not encoded. */
    public float x(int image) {
        return x[image];
    }

    /** NaN for an image that the newest weights have not encoded. */
    public float y(int image) {
        return y[image];
    }

    public int label(int image) {
        return labels[image];
    }

    /** Visits the points of a rectangle, and some near it, in the order in which they lie in memory, which is roughly by place. */
    public void visit(double left, double bottom, double right, double top, PointVisitor visitor) {
        index.visit(left, bottom, right, top, visitor);
    }

    /** Visits the points that a lasso encloses. */
    public void visitInside(Lasso lasso, PointVisitor visitor) {
        index.visitInside(lasso, visitor);
    }

    /** How many points a rectangle holds, with some near it. */
    public int countAbout(double left, double bottom, double right, double top) {
        return index.countAbout(left, bottom, right, top);
    }

    /** The image whose code lies nearest, of those that are shown, if one lies within the radius. */
    public OptionalInt nearest(double atX, double atY, double radiusX, double radiusY, PointFilter shown) {
        return index.nearest(atX, atY, radiusX, radiusY, shown);
    }
}
