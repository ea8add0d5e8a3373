package org.vaelab.viewmodel.map;

import org.vaelab.latent.Cloud;
import org.vaelab.latent.PointFilter;

/** A smoothed histogram of codes: each counts in the cells about it with the weights of a Gaussian of {@value #SIGMA_CELLS} cells. */
final class CodeDensity {

    private static final double SIGMA_CELLS = 1.5;
    private static final int REACH = 4;
    private static final double[] WEIGHTS = weights();

    private CodeDensity() {}

    private static double[] weights() {
        double[] weights = new double[2 * REACH + 1];
        double sum = 0;
        for (int k = -REACH; k <= REACH; k++) {
            weights[k + REACH] = Math.exp(-0.5 * k * k / (SIGMA_CELLS * SIGMA_CELLS));
            sum += weights[k + REACH];
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
        }
        return weights;
    }

    /** Codes a square of one by one of the map; on a strip, where only x is a direction of the latent space, codes a piece of length one. */
    static PlaneField of(Cloud cloud, ManifoldLattice lattice, PointFilter counted) {
        boolean plane = cloud.projection().isPlane();
        // With a margin, so that codes just outside of the view count as far as they reach.
        int columns = lattice.columns() + 2 * REACH;
        int rows = plane ? lattice.rows() + 2 * REACH : 1;
        double[] counts = new double[columns * rows];
        double left = (lattice.firstColumn() - REACH) * lattice.stepX();
        double bottom = (lattice.firstRow() - REACH) * lattice.stepY();
        double right = left + columns * lattice.stepX();
        double top = plane ? bottom + rows * lattice.stepY() : Float.MAX_VALUE;
        cloud.visit(left, plane ? bottom : -Float.MAX_VALUE, right, top, (image, x, y, label) -> {
            int column = (int) Math.floor((x - left) / lattice.stepX());
            int row = plane ? (int) Math.floor((y - bottom) / lattice.stepY()) : 0;
            if (column >= 0 && column < columns && row >= 0 && row < rows && counted.accepts(image, label)) {
                counts[row * columns + column]++;
            }
        });
        double[] smooth = alongRows(counts, columns, rows);
        double perUnit = plane ? lattice.stepX() * lattice.stepY() : lattice.stepX();
        return new PlaneField(lattice, densities(smooth, lattice, columns, plane, perUnit));
    }

    private static double[] alongRows(double[] counts, int columns, int rows) {
        double[] smooth = new double[counts.length];
        for (int row = 0; row < rows; row++) {
            for (int column = REACH; column < columns - REACH; column++) {
                double sum = 0;
                for (int k = -REACH; k <= REACH; k++) {
                    sum += WEIGHTS[k + REACH] * counts[row * columns + column + k];
                }
                smooth[row * columns + column] = sum;
            }
        }
        return smooth;
    }

    /** Smooths along columns, cuts the margin off, and turns the rows, which are counted upwards here and downwards in a field. */
    private static float[] densities(
            double[] smooth, ManifoldLattice lattice, int columns, boolean plane, double perUnit) {
        float[] densities = new float[lattice.columns() * lattice.rows()];
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                double sum = 0;
                for (int k = -REACH; plane && k <= REACH; k++) {
                    sum += WEIGHTS[k + REACH] * smooth[(row + REACH + k) * columns + column + REACH];
                }
                int below = lattice.rows() - 1 - row;
                densities[below * lattice.columns() + column] =
                        (float) ((plane ? sum : smooth[column + REACH]) / perUnit);
            }
        }
        return densities;
    }
}
