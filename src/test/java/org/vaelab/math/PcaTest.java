package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class PcaTest {

    private static final int ROWS = 4_000;

    /** Rows of independent normals with the given standard deviations, turned by 30° in the plane of the first two. */
    private static float[][] turned(double... sigma) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        float[][] rows = new float[ROWS][sigma.length];
        double c = Math.cos(Math.PI / 6);
        double s = Math.sin(Math.PI / 6);
        for (float[] row : rows) {
            for (int j = 0; j < sigma.length; j++) {
                row[j] = (float) (sigma[j] * random.nextGaussian());
            }
            float first = row[0];
            row[0] = (float) (c * first - s * row[1] + 5);
            row[1] = (float) (s * first + c * row[1]);
        }
        return rows;
    }

    private static Pca pca(float[][] rows) {
        return Pca.of((row, j) -> rows[row][j], rows.length, 1, rows[0].length);
    }

    /** The direction that repeated multiplication with the covariance tends to: a second method. */
    private static double[] byPowerIteration(float[][] rows) {
        int n = rows[0].length;
        double[] mean = new double[n];
        for (float[] row : rows) {
            for (int j = 0; j < n; j++) {
                mean[j] += (double) row[j] / rows.length;
            }
        }
        double[] v = new double[n];
        v[0] = 1;
        for (int i = 0; i < 200; i++) {
            double[] next = new double[n];
            for (float[] row : rows) {
                double dot = 0;
                for (int j = 0; j < n; j++) {
                    dot += (row[j] - mean[j]) * v[j];
                }
                for (int j = 0; j < n; j++) {
                    next[j] += dot * (row[j] - mean[j]);
                }
            }
            double norm = 0;
            for (double coordinate : next) {
                norm += coordinate * coordinate;
            }
            for (int j = 0; j < n; j++) {
                v[j] = next[j] / Math.sqrt(norm);
            }
        }
        return v;
    }

    @Test
    void theFirstComponentIsPowerIterations() {
        float[][] rows = turned(3, 1, 0.5, 0.1);
        assertArrayEquals(byPowerIteration(rows), pca(rows).component(0), 1e-9);
    }

    @Test
    void theTurnedAxesAreFound() {
        Pca pca = pca(turned(3, 1));
        // The angle's standard error is about 3·1/(9 − 1)/√4000 = 0.006.
        assertEquals(Math.cos(Math.PI / 6), pca.component(0)[0], 0.02);
        assertEquals(Math.sin(Math.PI / 6), pca.component(0)[1], 0.03);
        // A variance's relative standard error is √(2/4000) = 0.022.
        assertEquals(9, pca.variance(0), 5 * 0.022 * 9);
        assertEquals(0.9, pca.share(0), 0.02);
    }

    @Test
    void componentsAreOrthogonalUnitVectorsAtTheLargestLatentDimension() {
        double[] sigma = new double[64];
        for (int j = 0; j < sigma.length; j++) {
            sigma[j] = 1 + 0.05 * j;
        }
        Pca pca = pca(turned(sigma));
        for (int a = 0; a < 64; a++) {
            for (int b = 0; b <= a; b++) {
                double dot = 0;
                for (int j = 0; j < 64; j++) {
                    dot += pca.component(a)[j] * pca.component(b)[j];
                }
                assertEquals(a == b ? 1 : 0, dot, 1e-10);
            }
            assertTrue(a == 0 || pca.variance(a) <= pca.variance(a - 1));
        }
    }

    @Test
    void theLargestCoordinateOfAComponentIsPositive() {
        Pca pca = pca(turned(3, 1, 2));
        for (int k = 0; k < 3; k++) {
            double largest = 0;
            for (double coordinate : pca.component(k)) {
                largest = Math.abs(coordinate) > Math.abs(largest) ? coordinate : largest;
            }
            assertTrue(largest > 0);
        }
    }

    @Test
    void laterComponentsKeepTheSignAndPlaceOfEarlierOnes() {
        float[][] before = turned(1.0, 1.02);
        float[][] after = turned(1.03, 1.0);
        Pca first = pca(before);
        Pca followed = pca(after).following(first);
        for (int k = 0; k < 2; k++) {
            double dot = 0;
            for (int j = 0; j < 2; j++) {
                dot += first.component(k)[j] * followed.component(k)[j];
            }
            assertTrue(dot > 0.7, "component " + k + " turned away: " + dot);
        }
    }

    @Test
    void rowsThatWereNeverEncodedAreLeftOut() {
        float[][] rows = turned(3, 1);
        float[][] holed = turned(3, 1);
        float[][] longer = new float[ROWS + 10][];
        System.arraycopy(holed, 0, longer, 0, ROWS);
        for (int i = ROWS; i < longer.length; i++) {
            longer[i] = new float[] {Float.NaN, Float.NaN};
        }
        assertArrayEquals(pca(rows).component(0), pca(longer).component(0), 1e-12);
    }
}
