package org.vaelab.viewmodel.map;

import java.util.Arrays;

/** A number for each cell of the plane that is seen; immutable. */
public final class PlaneField {

    /** A few cells far beyond the rest must not leave the others one shade. */
    private static final double OUTLIERS = 0.02;

    private final ManifoldLattice lattice;
    private final float[] values;
    private final double high;

    /**
     * Copies the array.
     *
     * @param values 0 or more, or NaN where there is none; one a cell, row-major from the top left
     */
    public PlaneField(ManifoldLattice lattice, float[] values) {
        if (values.length != lattice.columns() * lattice.rows()) {
            throw new IllegalArgumentException(
                    values.length + " values for " + lattice.columns() + " × " + lattice.rows() + " cells");
        }
        this.lattice = lattice;
        this.values = values.clone();
        high = high(values);
    }

    private static double high(float[] values) {
        float[] sorted = values.clone();
        // NaN comes last.
        Arrays.sort(sorted);
        int numbers = sorted.length;
        while (numbers > 0 && Float.isNaN(sorted[numbers - 1])) {
            numbers--;
        }
        return numbers == 0 ? 0 : sorted[numbers - 1 - (int) (OUTLIERS * numbers)];
    }

    public ManifoldLattice lattice() {
        return lattice;
    }

    public int columns() {
        return lattice.columns();
    }

    public int rows() {
        return lattice.rows();
    }

    /** NaN where there is none. */
    public float value(int column, int row) {
        return values[row * lattice.columns() + column];
    }

    /** At a place of the map, evenly between the middles of the cells about it; NaN outside, and beside cells without a value. */
    public double at(double mapX, double mapY) {
        double x = mapX / lattice.stepX() - lattice.firstColumn();
        double y = lattice.firstRow() + rows() - mapY / lattice.stepY();
        if (!(x >= 0 && x <= columns() && y >= 0 && y <= rows())) {
            return Double.NaN;
        }
        double column = Math.max(0, Math.min(columns() - 1, x - 0.5));
        double row = Math.max(0, Math.min(rows() - 1, y - 0.5));
        int left = (int) column;
        int top = (int) row;
        int right = Math.min(left + 1, columns() - 1);
        int bottom = Math.min(top + 1, rows() - 1);
        double above = value(left, top) + (column - left) * (value(right, top) - value(left, top));
        double below = value(left, bottom) + (column - left) * (value(right, bottom) - value(left, bottom));
        return above + (row - top) * (below - above);
    }

    /** Between 0 for no shade and 1 for the deepest, which begins at {@link #high}; NaN has none. */
    public double share(int column, int row) {
        float value = value(column, row);
        // A comparison with NaN is false.
        return value > 0 && high > 0 ? Math.min(1, value / high) : 0;
    }

    /** What the deepest shade stands for, and all beyond it. */
    public double high() {
        return high;
    }
}
