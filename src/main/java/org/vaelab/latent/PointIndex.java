package org.vaelab.latent;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Finds the nearest of many points in the plane: a grid whose cells list their points. Immutable. */
final class PointIndex {

    private static final int POINTS_PER_CELL = 4;
    private static final int MOST_CELLS_A_SIDE = 1024;

    private final float[] x;
    private final float[] y;
    private final int side;
    private final float left;
    private final float bottom;
    private final float cellWidth;
    private final float cellHeight;
    private final int[] firstOfCell;
    private final int[] points;

    /** Keeps the arrays, which must not change; points with NaN are left out. */
    PointIndex(float[] x, float[] y) {
        this.x = x;
        this.y = y;
        side = (int) Math.max(1, Math.min(MOST_CELLS_A_SIDE, Math.sqrt((double) x.length / POINTS_PER_CELL)));
        float[] rangeX = range(x);
        float[] rangeY = range(y);
        left = rangeX[0];
        bottom = rangeY[0];
        cellWidth = Math.max(Float.MIN_NORMAL, (rangeX[1] - rangeX[0]) / side);
        cellHeight = Math.max(Float.MIN_NORMAL, (rangeY[1] - rangeY[0]) / side);
        firstOfCell = new int[side * side + 1];
        points = sort();
    }

    private static float[] range(float[] values) {
        float least = 0;
        float most = 0;
        boolean any = false;
        for (float value : values) {
            if (!Float.isNaN(value)) {
                least = any ? Math.min(least, value) : value;
                most = any ? Math.max(most, value) : value;
                any = true;
            }
        }
        return new float[] {least, most};
    }

    /** Counting sort by cell. */
    private int[] sort() {
        for (int i = 0; i < x.length; i++) {
            if (isPlaced(i)) {
                firstOfCell[cell(i) + 1]++;
            }
        }
        for (int cell = 1; cell < firstOfCell.length; cell++) {
            firstOfCell[cell] += firstOfCell[cell - 1];
        }
        int[] sorted = new int[firstOfCell[firstOfCell.length - 1]];
        int[] next = Arrays.copyOf(firstOfCell, side * side);
        for (int i = 0; i < x.length; i++) {
            if (isPlaced(i)) {
                sorted[next[cell(i)]++] = i;
            }
        }
        return sorted;
    }

    private boolean isPlaced(int i) {
        return !Float.isNaN(x[i]) && !Float.isNaN(y[i]);
    }

    private int cell(int i) {
        return row(y[i]) * side + column(x[i]);
    }

    private int column(double atX) {
        return clamped((atX - left) / cellWidth);
    }

    private int row(double atY) {
        return clamped((atY - bottom) / cellHeight);
    }

    private int clamped(double cells) {
        return (int) Math.max(0, Math.min(side - 1, cells));
    }

    /**
     * The nearest accepted point in an ellipse about a place; distance is counted in its radii, so that a strip's two scales weigh alike.
     */
    OptionalInt nearest(double atX, double atY, double radiusX, double radiusY, IntPredicate accepted) {
        int best = -1;
        double bestSquare = 1;
        int lastRow = row(atY + radiusY);
        int firstColumn = column(atX - radiusX);
        int lastColumn = column(atX + radiusX);
        for (int row = row(atY - radiusY); row <= lastRow; row++) {
            int end = firstOfCell[row * side + lastColumn + 1];
            for (int k = firstOfCell[row * side + firstColumn]; k < end; k++) {
                double dx = (x[points[k]] - atX) / radiusX;
                double dy = (y[points[k]] - atY) / radiusY;
                double square = dx * dx + dy * dy;
                if (square <= bestSquare && (square < bestSquare || best < 0) && accepted.test(points[k])) {
                    best = points[k];
                    bestSquare = square;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
