package org.vaelab.math;

import org.jspecify.annotations.Nullable;

/**
 * Principal components of points: the directions of their largest variances, orthogonal unit vectors. A component's sign is that of its
 * largest coordinate made positive, unless it follows an earlier one.
 */
public final class Pca {

    /** A later component overtakes an earlier one only if its variance is so much larger: so axes do not change places back and forth. */
    private static final double OVERTAKING = 1.1;

    private final double[] variances;
    private final double[][] components;

    private Pca(double[] variances, double[][] components) {
        this.variances = variances;
        this.components = components;
    }

    /** Points as rows of numbers. */
    @FunctionalInterface
    public interface Table {

        /** One coordinate; a row that begins with NaN is left out. */
        float get(int row, int dimension);
    }

    /**
     * Components of a table.
     *
     * @param rows how many points; with fewer than two the axes themselves are the components
     * @param everyNth looks at each n-th row only, 1 for all
     */
    public static Pca of(Table table, int rows, int everyNth, int dimensions) {
        SymmetricEigen eigen = SymmetricEigen.of(covariance(table, rows, everyNth, dimensions));
        double[] variances = new double[dimensions];
        double[][] components = new double[dimensions][];
        for (int k = 0; k < dimensions; k++) {
            variances[k] = Math.max(0, eigen.value(k));
            components[k] = withSign(eigen.vector(k), null);
        }
        return new Pca(variances, components);
    }

    /** Cov(x) = E[x xᵀ] − E[x] E[x]ᵀ, in double, the mean taken off first; divided by n. */
    private static double[][] covariance(Table table, int rows, int everyNth, int dimensions) {
        double[] mean = new double[dimensions];
        int count = 0;
        for (int row = 0; row < rows; row += everyNth) {
            if (!Float.isNaN(table.get(row, 0))) {
                count++;
                for (int j = 0; j < dimensions; j++) {
                    mean[j] += table.get(row, j);
                }
            }
        }
        for (int j = 0; j < dimensions; j++) {
            mean[j] /= Math.max(1, count);
        }
        double[][] covariance = new double[dimensions][dimensions];
        double[] centred = new double[dimensions];
        for (int row = 0; row < rows; row += everyNth) {
            if (!Float.isNaN(table.get(row, 0))) {
                for (int j = 0; j < dimensions; j++) {
                    centred[j] = table.get(row, j) - mean[j];
                }
                addOuterProduct(covariance, centred, 1.0 / count);
            }
        }
        return covariance;
    }

    private static void addOuterProduct(double[][] sum, double[] vector, double weight) {
        for (int i = 0; i < vector.length; i++) {
            double factor = weight * vector[i];
            for (int j = 0; j <= i; j++) {
                sum[i][j] += factor * vector[j];
                sum[j][i] = sum[i][j];
            }
        }
    }

    /** The same components with the places and signs that are nearest to an earlier result's, so that a picture of them does not jump. */
    public Pca following(Pca earlier) {
        int[] order = new int[variances.length];
        for (int k = 0; k < order.length; k++) {
            order[k] = k;
        }
        for (int k = 0; k + 1 < order.length; k++) {
            if (variances[order[k]] < OVERTAKING * variances[order[k + 1]] && changedPlaces(earlier, order, k)) {
                int swapped = order[k];
                order[k] = order[k + 1];
                order[k + 1] = swapped;
            }
        }
        double[] followingVariances = new double[order.length];
        double[][] followingComponents = new double[order.length][];
        for (int k = 0; k < order.length; k++) {
            followingVariances[k] = variances[order[k]];
            followingComponents[k] = withSign(components[order[k]], earlier.components[k]);
        }
        return new Pca(followingVariances, followingComponents);
    }

    private boolean changedPlaces(Pca earlier, int[] order, int k) {
        double[] first = components[order[k]];
        double[] second = components[order[k + 1]];
        double stays = Math.abs(dot(first, earlier.components[k])) + Math.abs(dot(second, earlier.components[k + 1]));
        double swaps = Math.abs(dot(second, earlier.components[k])) + Math.abs(dot(first, earlier.components[k + 1]));
        return swaps > stays;
    }

    private static double[] withSign(double[] vector, double @Nullable [] model) {
        double side = model == null ? largest(vector) : dot(vector, model);
        double[] signed = vector.clone();
        if (side < 0) {
            for (int j = 0; j < signed.length; j++) {
                signed[j] = -signed[j];
            }
        }
        return signed;
    }

    private static double largest(double[] vector) {
        double largest = 0;
        for (double coordinate : vector) {
            if (Math.abs(coordinate) > Math.abs(largest) + 1e-12) {
                largest = coordinate;
            }
        }
        return largest;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    public int dimensions() {
        return variances.length;
    }

    /** A copy of a unit vector, counted from 0; shape [dimensions]. */
    public double[] component(int k) {
        return components[k].clone();
    }

    /** The variance along a component, as a share of all variance; 0 if there is none. */
    public double share(int k) {
        double total = 0;
        for (double variance : variances) {
            total += variance;
        }
        return total == 0 ? 0 : variances[k] / total;
    }

    /** The variance along a component. */
    public double variance(int k) {
        return variances[k];
    }
}
