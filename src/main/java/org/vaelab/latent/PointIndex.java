package org.vaelab.latent;

import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Points in the plane, kept cell by cell of a grid: to find the nearest, and to visit those of a rectangle as they lie in memory. Immutable. */
final class PointIndex {

    private static final int POINTS_PER_CELL = 4;
    private static final int MOST_CELLS_A_SIDE = 1024;
    private static final int SAMPLE = 4096;
    /** A few codes far out must not stretch the cells until one holds all the others. */
    private static final double OUTLIERS = 0.01;

    private final int side;
    private final float left;
    private final float bottom;
    private final float cellWidth;
    private final float cellHeight;
    private final int[] firstOfCell;
    /** In the order of cells, as the three arrays below. */
    private final int[] images;

    private final float[] x;
    private final float[] y;
    private final byte[] labels;

    /** Copies the arrays; points with NaN are left out. */
    PointIndex(float[] x, float[] y, byte[] labels) {
        side = (int) Math.max(1, Math.min(MOST_CELLS_A_SIDE, Math.sqrt((double) x.length / POINTS_PER_CELL)));
        float[] rangeX = range(x);
        float[] rangeY = range(y);
        left = rangeX[0];
        bottom = rangeY[0];
        cellWidth = Math.max(Float.MIN_NORMAL, (rangeX[1] - rangeX[0]) / side);
        cellHeight = Math.max(Float.MIN_NORMAL, (rangeY[1] - rangeY[0]) / side);
        firstOfCell = new int[side * side + 1];
        images = sort(x, y);
        this.x = new float[images.length];
        this.y = new float[images.length];
        this.labels = new byte[images.length];
        for (int k = 0; k < images.length; k++) {
            this.x[k] = x[images[k]];
            this.y[k] = y[images[k]];
            this.labels[k] = labels[images[k]];
        }
    }

    private static float[] range(float[] values) {
        int every = 1 + values.length / SAMPLE;
        float[] sample = new float[values.length / every + 1];
        int found = 0;
        for (int i = 0; i < values.length; i += every) {
            if (!Float.isNaN(values[i])) {
                sample[found++] = values[i];
            }
        }
        if (found == 0) {
            return new float[2];
        }
        Arrays.sort(sample, 0, found);
        int outside = (int) (OUTLIERS * found);
        return new float[] {sample[outside], sample[found - 1 - outside]};
    }

    /** Counting sort by cell. */
    private int[] sort(float[] unsortedX, float[] unsortedY) {
        int[] cells = new int[unsortedX.length];
        for (int i = 0; i < cells.length; i++) {
            boolean placed = !Float.isNaN(unsortedX[i]) && !Float.isNaN(unsortedY[i]);
            cells[i] = placed ? row(unsortedY[i]) * side + column(unsortedX[i]) : -1;
            if (placed) {
                firstOfCell[cells[i] + 1]++;
            }
        }
        for (int cell = 1; cell < firstOfCell.length; cell++) {
            firstOfCell[cell] += firstOfCell[cell - 1];
        }
        int[] sorted = new int[firstOfCell[firstOfCell.length - 1]];
        int[] next = Arrays.copyOf(firstOfCell, side * side);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] >= 0) {
                sorted[next[cells[i]]++] = i;
            }
        }
        return sorted;
    }

    private int column(double atX) {
        return clamped((atX - left) / cellWidth);
    }

    private int row(double atY) {
        return clamped((atY - bottom) / cellHeight);
    }

    /** What lies outside of the grid belongs to the cells at its edge. */
    private int clamped(double cells) {
        return (int) Math.max(0, Math.min(side - 1, cells));
    }

    void visit(double fromX, double fromY, double toX, double toY, PointVisitor visitor) {
        int firstColumn = column(fromX);
        int lastColumn = column(toX);
        int lastRow = row(toY);
        for (int row = row(fromY); row <= lastRow; row++) {
            int end = firstOfCell[row * side + lastColumn + 1];
            for (int k = firstOfCell[row * side + firstColumn]; k < end; k++) {
                visitor.visit(images[k], x[k], y[k], labels[k]);
            }
        }
    }

    /** Only the points of cells that the line may touch are compared with it. */
    void visitInside(Lasso lasso, PointVisitor visitor) {
        LassoCells cells = new LassoCells(lasso, side, left, bottom, cellWidth, cellHeight);
        int lastColumn = column(lasso.right());
        int lastRow = row(lasso.top());
        for (int row = row(lasso.bottom()); row <= lastRow; row++) {
            boolean known = false;
            boolean inside = false;
            for (int column = column(lasso.left()); column <= lastColumn; column++) {
                if (cells.isMixed(column, row)) {
                    known = false;
                    visitCell(row * side + column, lasso, visitor);
                } else {
                    // What the line does not touch is as its neighbour is.
                    inside = known
                            ? inside
                            : lasso.contains(left + (column + 0.5) * cellWidth, bottom + (row + 0.5) * cellHeight);
                    known = true;
                    if (inside) {
                        visitCell(row * side + column, null, visitor);
                    }
                }
            }
        }
    }

    /** @param lasso that encloses those to visit; null for all */
    private void visitCell(int cell, @Nullable Lasso lasso, PointVisitor visitor) {
        for (int k = firstOfCell[cell]; k < firstOfCell[cell + 1]; k++) {
            if (lasso == null || lasso.contains(x[k], y[k])) {
                visitor.visit(images[k], x[k], y[k], labels[k]);
            }
        }
    }

    int countAbout(double fromX, double fromY, double toX, double toY) {
        int firstColumn = column(fromX);
        int lastColumn = column(toX);
        int lastRow = row(toY);
        int count = 0;
        for (int row = row(fromY); row <= lastRow; row++) {
            count += firstOfCell[row * side + lastColumn + 1] - firstOfCell[row * side + firstColumn];
        }
        return count;
    }

    /**
     * The nearest accepted point in an ellipse about a place; distance is counted in its radii, so that a strip's two scales weigh alike.
     */
    OptionalInt nearest(double atX, double atY, double radiusX, double radiusY, PointFilter accepted) {
        int best = -1;
        double bestSquare = 1;
        int lastRow = row(atY + radiusY);
        int firstColumn = column(atX - radiusX);
        int lastColumn = column(atX + radiusX);
        for (int row = row(atY - radiusY); row <= lastRow; row++) {
            int end = firstOfCell[row * side + lastColumn + 1];
            for (int k = firstOfCell[row * side + firstColumn]; k < end; k++) {
                double dx = (x[k] - atX) / radiusX;
                double dy = (y[k] - atY) / radiusY;
                double square = dx * dx + dy * dy;
                if (square <= bestSquare
                        && (square < bestSquare || best < 0)
                        && accepted.accepts(images[k], labels[k])) {
                    best = k;
                    bestSquare = square;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(images[best]);
    }
}
