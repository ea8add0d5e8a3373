package org.vaelab.math;

/** Small loops over one row of a matrix that several formulas share. */
public final class Rows {

    private Rows() {}

    /** {@code sums[i] += row[i]}. */
    public static void add(float[] row, int length, float[] sums) {
        for (int i = 0; i < length; i++) {
            sums[i] += row[i];
        }
    }

    /** {@code sums[i] += row[from + i]}. */
    public static void addFrom(float[] row, int from, int length, float[] sums) {
        for (int i = 0; i < length; i++) {
            sums[i] += row[from + i];
        }
    }

    /** {@code sums[i] += row[i]²}. */
    public static void addSquares(float[] row, int length, float[] sums) {
        for (int i = 0; i < length; i++) {
            sums[i] += row[i] * row[i];
        }
    }

    /** {@code row[i] *= factors[i]}. */
    public static void multiply(float[] row, int length, float[] factors) {
        for (int i = 0; i < length; i++) {
            row[i] *= factors[i];
        }
    }

    /** Σ row[i]² of the first {@code length}, in double precision. */
    public static double sumOfSquares(float[] row, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += (double) row[i] * row[i];
        }
        return sum;
    }

    /** {@code row[i] *= factor} of the first {@code length}. */
    public static void scale(float[] row, int length, float factor) {
        for (int i = 0; i < length; i++) {
            row[i] *= factor;
        }
    }

    /** The sum, in double precision. */
    public static double sum(float[] row) {
        double sum = 0;
        for (float value : row) {
            sum += value;
        }
        return sum;
    }
}
