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
