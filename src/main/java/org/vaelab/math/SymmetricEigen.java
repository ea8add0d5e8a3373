package org.vaelab.math;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi rotations; see Golub &amp; Van Loan, Matrix Computations, 8.5. */
public final class SymmetricEigen {

    private static final int MOST_SWEEPS = 60;
    private static final double TOLERANCE = 1e-22;

    private final double[] values;
    private final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * Decomposes a symmetric matrix.
     *
     * @param matrix shape [n × n]; not changed
     */
    public static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][];
        double[][] rotation = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
            rotation[i][i] = 1;
        }
        double small = TOLERANCE * squaredNorm(a);
        for (int sweep = 0; sweep < MOST_SWEEPS && squaredOffDiagonal(a) > small; sweep++) {
            for (int p = 0; p < n - 1; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, rotation, p, q);
                }
            }
        }
        return sorted(a, rotation);
    }

    private static SymmetricEigen sorted(double[][] diagonal, double[][] rotation) {
        int n = diagonal.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -diagonal[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int k = 0; k < n; k++) {
            values[k] = diagonal[order[k]][order[k]];
            for (int i = 0; i < n; i++) {
                vectors[k][i] = rotation[i][order[k]];
            }
        }
        return new SymmetricEigen(values, vectors);
    }

    /** Turns the plane (p, q) so that a[p][q] becomes 0. */
    private static void rotate(double[][] a, double[][] rotation, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        // The smaller of the two roots; copysign, since theta may be 0.
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(1, theta));
        double c = 1 / Math.hypot(1, t);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double akp = a[k][p];
            double akq = a[k][q];
            a[k][p] = c * akp - s * akq;
            a[k][q] = s * akp + c * akq;
        }
        for (int k = 0; k < a.length; k++) {
            double apk = a[p][k];
            double aqk = a[q][k];
            a[p][k] = c * apk - s * aqk;
            a[q][k] = s * apk + c * aqk;
            double rkp = rotation[k][p];
            double rkq = rotation[k][q];
            rotation[k][p] = c * rkp - s * rkq;
            rotation[k][q] = s * rkp + c * rkq;
        }
    }

    private static double squaredNorm(double[][] a) {
        double sum = squaredOffDiagonal(a);
        for (int i = 0; i < a.length; i++) {
            sum += a[i][i] * a[i][i];
        }
        return sum;
    }

    private static double squaredOffDiagonal(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += 2 * a[i][j] * a[i][j];
            }
        }
        return sum;
    }

    /** The k-th largest eigenvalue, counted from 0. */
    public double value(int k) {
        return values[k];
    }

    /** A copy of its unit eigenvector, of either sign. */
    public double[] vector(int k) {
        return vectors[k].clone();
    }
}
