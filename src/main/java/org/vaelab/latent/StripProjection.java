package org.vaelab.latent;

import org.vaelab.vae.ImageSource;

/**
 * A latent space of one dimension: x is the code; y only spreads the points, in a lane for each class from the top (y = 1) to the bottom
 * (y = −1), the wider the more codes lie near.
 */
public final class StripProjection implements Projection {

    private static final int BINS = 256;
    /** A lane's share that points fill, so that lanes stay apart. */
    private static final double FILL = 0.8;

    private static final double GOLDEN = 0.6180339887498949;

    @Override
    public int latentDim() {
        return 1;
    }

    @Override
    public double x(Code z) {
        return z.get(0);
    }

    @Override
    public double y(Code z) {
        return 0;
    }

    @Override
    public Code moved(Code from, double x, double y) {
        return from.with(0, (float) x);
    }

    @Override
    public PlaneCovariance covariance(float[] logVar) {
        return new PlaneCovariance(Math.exp(logVar[0]), 0, 0);
    }

    @Override
    public void place(MeanCodes codes, float[] x, float[] y) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        int lanes = 1;
        for (int i = 0; i < x.length; i++) {
            x[i] = codes.current(i, 0);
            if (!Float.isNaN(x[i])) {
                least = Math.min(least, x[i]);
                most = Math.max(most, x[i]);
            }
            lanes = Math.max(lanes, lane(codes.images(), i) + 1);
        }
        spread(codes.images(), x, y, new int[lanes][BINS], new Range(least, most));
    }

    private static void spread(ImageSource images, float[] x, float[] y, int[][] histogram, Range range) {
        int highest = 1;
        for (int i = 0; i < x.length; i++) {
            if (!Float.isNaN(x[i])) {
                highest = Math.max(highest, ++histogram[lane(images, i)][range.bin(x[i])]);
            }
        }
        double laneHeight = 2.0 / histogram.length;
        for (int i = 0; i < x.length; i++) {
            if (Float.isNaN(x[i])) {
                y[i] = Float.NaN;
            } else {
                int lane = lane(images, i);
                double density = Math.sqrt((double) histogram[lane][range.bin(x[i])] / highest);
                y[i] = (float) (1 - laneHeight * (lane + 0.5 + FILL * density * jitter(i)));
            }
        }
    }

    private static int lane(ImageSource images, int index) {
        return Math.max(0, images.label(index));
    }

    /** In [−½, ½), evenly spread and always the same for one image. */
    private static double jitter(int index) {
        double turns = index * GOLDEN;
        return turns - Math.floor(turns) - 0.5;
    }

    private record Range(float least, float most) {

        int bin(float x) {
            return most <= least ? 0 : (int) Math.min(BINS - 1, BINS * (x - least) / (most - least));
        }
    }

    @Override
    public boolean isPlane() {
        return false;
    }
}
