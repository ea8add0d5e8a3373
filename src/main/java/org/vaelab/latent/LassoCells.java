package org.vaelab.latent;

/** The cells of a grid that a lasso's line may touch; all others lie wholly inside or wholly outside. */
final class LassoCells {

    private final int side;
    private final boolean[] touched;

    /**
     * @param left of the first column
     * @param bottom of the first row
     */
    LassoCells(Lasso lasso, int side, double left, double bottom, double cellWidth, double cellHeight) {
        this.side = side;
        touched = new boolean[side * side];
        for (int i = 0; i < lasso.corners(); i++) {
            int next = i + 1 == lasso.corners() ? 0 : i + 1;
            mark(
                    (lasso.cornerX(i) - left) / cellWidth,
                    (lasso.cornerY(i) - bottom) / cellHeight,
                    (lasso.cornerX(next) - left) / cellWidth,
                    (lasso.cornerY(next) - bottom) / cellHeight);
        }
    }

    /** An edge in units of cells: in each row it reaches the columns between where it enters and where it leaves, and one more for rounding. */
    private void mark(double x1, double y1, double x2, double y2) {
        int firstRow = clamped(Math.min(y1, y2) - 1e-6);
        int lastRow = clamped(Math.max(y1, y2) + 1e-6);
        for (int row = firstRow; row <= lastRow; row++) {
            double enters = at(row == 0 ? Double.NEGATIVE_INFINITY : row, x1, y1, x2, y2);
            double leaves = at(row == side - 1 ? Double.POSITIVE_INFINITY : row + 1, x1, y1, x2, y2);
            int first = clamped(Math.min(enters, leaves) - 1e-6);
            int last = clamped(Math.max(enters, leaves) + 1e-6);
            for (int column = first; column <= last; column++) {
                touched[row * side + column] = true;
            }
        }
    }

    /** Where the edge is at a height, or at its nearer end. */
    private static double at(double y, double x1, double y1, double x2, double y2) {
        if (y1 == y2) {
            // Level: the row's lower side stands for the one end and its upper side for the other.
            return y <= y1 ? x1 : x2;
        }
        double share = (y - y1) / (y2 - y1);
        return x1 + Math.max(0, Math.min(1, share)) * (x2 - x1);
    }

    private int clamped(double cell) {
        return (int) Math.max(0, Math.min(side - 1, Math.floor(cell)));
    }

    /** Whether points of a cell must be looked at one by one: at the grid's edge too, whose cells hold what lies beyond. */
    boolean isMixed(int column, int row) {
        return touched[row * side + column] || column == 0 || row == 0 || column == side - 1 || row == side - 1;
    }
}
