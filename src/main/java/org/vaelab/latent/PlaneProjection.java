package org.vaelab.latent;

import java.util.Arrays;
import org.vaelab.math.Pca;

/** Orthogonal projection on a plane through the origin, spanned by two orthogonal unit vectors: so the prior's rings are circles about (0, 0). */
public final class PlaneProjection implements Projection {

    private final double[] right;
    private final double[] up;

    private PlaneProjection(double[] right, double[] up) {
        this.right = right;
        this.up = up;
    }

    /** Two coordinates as they are; the others stay when a point is moved. */
    public static PlaneProjection dimensions(int latentDim, int x, int y) {
        if (x == y) {
            throw new IllegalArgumentException("the two dimensions must differ, but both are " + x);
        }
        double[] right = new double[latentDim];
        double[] up = new double[latentDim];
        right[x] = 1;
        up[y] = 1;
        return new PlaneProjection(right, up);
    }

    /** The first two principal components, not centred. */
    public static PlaneProjection principal(Pca pca) {
        return new PlaneProjection(pca.component(0), pca.component(1));
    }

    @Override
    public int latentDim() {
        return right.length;
    }

    /**
     * A plane part of the way to another one, as an orthonormal pair.
     *
     * @param share from 0, this one, to 1, the other
     */
    public PlaneProjection towards(PlaneProjection other, double share) {
        double[] nearerRight = unit(mix(right, other.right, share));
        double[] nearerUp = mix(up, other.up, share);
        double common = dot(nearerUp, nearerRight);
        for (int j = 0; j < nearerUp.length; j++) {
            nearerUp[j] -= common * nearerRight[j];
        }
        return new PlaneProjection(nearerRight, unit(nearerUp));
    }

    /** The larger of the angles between the axes of two planes, in radians. */
    public double angleTo(PlaneProjection other) {
        double least = Math.min(dot(right, other.right), dot(up, other.up));
        return Math.acos(Math.max(-1, Math.min(1, least)));
    }

    private static double[] mix(double[] from, double[] to, double share) {
        double[] mixed = new double[from.length];
        for (int j = 0; j < mixed.length; j++) {
            mixed[j] = from[j] + share * (to[j] - from[j]);
        }
        return mixed;
    }

    private static double[] unit(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        return Arrays.stream(vector).map(coordinate -> coordinate / length).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    @Override
    public double x(Code z) {
        return along(right, z);
    }

    @Override
    public double y(Code z) {
        return along(up, z);
    }

    private static double along(double[] axis, Code z) {
        double sum = 0;
        for (int j = 0; j < axis.length; j++) {
            sum += axis[j] * z.get(j);
        }
        return sum;
    }

    @Override
    public Code moved(Code from, double x, double y) {
        double dx = x - x(from);
        double dy = y - y(from);
        float[] z = from.toArray();
        for (int j = 0; j < z.length; j++) {
            z[j] = (float) (z[j] + dx * right[j] + dy * up[j]);
        }
        return new Code(z);
    }

    @Override
    public PlaneCovariance covariance(float[] logVar) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int j = 0; j < logVar.length; j++) {
            double variance = Math.exp(logVar[j]);
            xx += variance * right[j] * right[j];
            xy += variance * right[j] * up[j];
            yy += variance * up[j] * up[j];
        }
        return new PlaneCovariance(xx, xy, yy);
    }

    @Override
    public void place(MeanCodes codes, float[] x, float[] y) {
        place(codes, right, x);
        place(codes, up, y);
    }

    private static void place(MeanCodes codes, double[] axis, float[] target) {
        Arrays.fill(target, 0);
        for (int j = 0; j < axis.length; j++) {
            if (axis[j] != 0) {
                float factor = (float) axis[j];
                for (int i = 0; i < target.length; i++) {
                    target[i] += factor * codes.current(i, j);
                }
            }
        }
    }

    @Override
    public boolean isPlane() {
        return true;
    }
}
