package org.vaelab.latent;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The way from the mean code of some images to the mean code of others; immutable. */
public final class AttributeVector {

    private final double[] step;

    AttributeVector(double[] step) {
        this.step = step;
    }

    /** Null if one of the subsets has no image that was encoded. */
    public static @Nullable AttributeVector between(MeanCodes codes, ImageSubset from, ImageSubset to) {
        return between(codes, from.stream().toArray(), to.stream().toArray());
    }

    static @Nullable AttributeVector between(MeanCodes codes, int[] from, int[] to) {
        double[] start = mean(codes, from);
        double[] end = mean(codes, to);
        double[] step = new double[codes.latentDim()];
        for (int j = 0; j < step.length; j++) {
            step[j] = end[j] - start[j];
        }
        return Arrays.stream(step).allMatch(Double::isFinite) ? new AttributeVector(step) : null;
    }

    private static double[] mean(MeanCodes codes, int[] images) {
        double[] mean = new double[codes.latentDim()];
        int[] encoded = Arrays.stream(images)
                .filter(image -> !Float.isNaN(codes.get(image, 0)))
                .toArray();
        for (int j = 0; j < mean.length; j++) {
            for (int image : encoded) {
                mean[j] += codes.get(image, j);
            }
            // NaN if there are none.
            mean[j] /= encoded.length;
        }
        return mean;
    }

    /** {@code base + amount · vector}. */
    public Code applied(Code base, double amount) {
        float[] z = base.toArray();
        for (int j = 0; j < z.length; j++) {
            z[j] = (float) (z[j] + amount * step[j]);
        }
        return new Code(z);
    }

    public int latentDim() {
        return step.length;
    }

    public double length() {
        double square = 0;
        for (double along : step) {
            square += along * along;
        }
        return Math.sqrt(square);
    }

    /** How far one image's code lies beyond another's, along the vector's direction. */
    double along(MeanCodes codes, int from, int to) {
        double sum = 0;
        for (int j = 0; j < step.length; j++) {
            sum += step[j] * (codes.get(to, j) - codes.get(from, j));
        }
        return sum / length();
    }
}
