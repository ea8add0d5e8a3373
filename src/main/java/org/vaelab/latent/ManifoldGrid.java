package org.vaelab.latent;

import org.vaelab.math.NormalQuantile;

/** Points over a two-dimensional latent space, for a sheet that shows the whole of it at once. */
public final class ManifoldGrid {

    private ManifoldGrid() {}

    /**
     * The prior's quantiles, so that each point stands for as much probability as any other; Kingma &amp; Welling (2014), App. A.
     *
     * @param size points a side
     * @param mean of the prior N(mean, I), 2 numbers
     * @return row-major from the top left, z₁ growing to the right and z₂ upwards, shape [size · size × 2]
     */
    public static float[] priorQuantiles(int size, float[] mean) {
        float[] z = new float[2 * size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int point = 2 * (row * size + column);
                z[point] = mean[0] + quantile(column, size);
                z[point + 1] = mean[1] - quantile(row, size);
            }
        }
        return z;
    }

    /** The middle of one of {@code size} equally probable stretches. */
    private static float quantile(int stretch, int size) {
        return (float) NormalQuantile.of((stretch + 0.5) / size);
    }
}
