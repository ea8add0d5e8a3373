package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class FreeBitsTest {

    @Test
    void aDimensionBelowTheFreeNatsCostsThemAndOneAboveWhatItIs() {
        // Means over 4 images: 0.5, 2, 0; λ = 1 gives 1 + 2 + 1.
        assertEquals(4, FreeBits.nats(new double[] {2, 8, 0}, 4, 1), 1e-12);
        assertEquals(2.5, FreeBits.nats(new double[] {2, 8, 0}, 4, 0), 1e-12);
    }

    @Test
    void theBatchsMeanIsHeldAgainstTheFreeNatsAndNotEachImage() {
        // KL of two images: 0 and 3. Per image it would be (1 + 3) / 2 = 2.
        assertEquals(1.5, FreeBits.nats(new double[] {0 + 3}, 2, 1), 1e-12);
    }

    @Test
    void theWeightsAreTheCentralDifferences() {
        SplittableRandom random = new SplittableRandom(3);
        double[] sums = random.doubles(20, 0, 10).toArray();
        float[] weights = new float[sums.length];
        int images = 5;
        double free = 0.9;
        FreeBits.weigh(sums, images, free, 1f / images, weights);
        double h = 1e-6;
        double[] expected = new double[sums.length];
        for (int j = 0; j < sums.length; j++) {
            double before = sums[j];
            sums[j] = before + h;
            double up = FreeBits.nats(sums, images, free);
            sums[j] = before - h;
            double down = FreeBits.nats(sums, images, free);
            sums[j] = before;
            expected[j] = (up - down) / (2 * h);
        }
        double[] actual = new double[sums.length];
        for (int j = 0; j < sums.length; j++) {
            actual[j] = weights[j];
        }
        assertArrayEquals(expected, actual, 1e-7);
    }
}
