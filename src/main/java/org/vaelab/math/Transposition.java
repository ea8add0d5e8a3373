package org.vaelab.math;

/** Matrices turned over: what has channels first then has them last, and the reverse. */
public final class Transposition {

    private Transposition() {}

    /**
     * {@code target[m][c][r] = source[m][r][c]} for each of some matrices that lie one after another.
     *
     * @param source row-major, shape [matrices × rows × columns]
     * @param target row-major, shape [matrices × columns × rows]
     */
    public static void each(float[] source, int matrices, int rows, int columns, float[] target) {
        int size = rows * columns;
        for (int from = 0; from < matrices * size; from += size) {
            for (int c = 0; c < columns; c++) {
                int to = from + c * rows;
                for (int r = 0; r < rows; r++) {
                    target[to + r] = source[from + r * columns + c];
                }
            }
        }
    }
}
