package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class PointIndexTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(9);

    private static OptionalInt byBruteForce(float[] x, float[] y, double atX, double atY, double rx, double ry) {
        int best = -1;
        double bestSquare = 1;
        for (int i = 0; i < x.length; i++) {
            double square = Math.pow((x[i] - atX) / rx, 2) + Math.pow((y[i] - atY) / ry, 2);
            if (i % 3 != 0 && (best < 0 ? square <= bestSquare : square < bestSquare)) {
                best = i;
                bestSquare = square;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    @Test
    void findsWhatBruteForceFinds() {
        float[] x = PriorSamples.draw(5_000, 1, random);
        float[] y = PriorSamples.draw(5_000, 1, random);
        for (int i = 0; i < x.length; i += 50) {
            x[i] = Float.NaN;
            y[i] = Float.NaN;
        }
        byte[] labels = new byte[x.length];
        for (int i = 0; i < x.length; i++) {
            labels[i] = (byte) (i % 3);
        }
        // An outlier, which stretches the grid.
        x[1] = 40;
        PointIndex index = new PointIndex(x, y, labels);
        for (int i = 0; i < 2_000; i++) {
            double atX = 2 * random.nextGaussian();
            double atY = 2 * random.nextGaussian();
            double rx = random.nextDouble(0.001, 0.3);
            double ry = random.nextDouble(0.001, 0.3);
            assertEquals(
                    byBruteForce(x, y, atX, atY, rx, ry),
                    index.nearest(atX, atY, rx, ry, (point, label) -> label != 0));
        }
    }

    @Test
    void pointsInOneSpotAreFound() {
        PointIndex index = new PointIndex(new float[] {1, 1, 1}, new float[] {2, 2, 2}, new byte[3]);
        assertEquals(OptionalInt.of(0), index.nearest(1, 2, 0.1, 0.1, (point, label) -> true));
        assertEquals(OptionalInt.empty(), index.nearest(1, 3, 0.1, 0.1, (point, label) -> true));
    }

    @Test
    void nothingIsFoundAmongNone() {
        PointIndex index = new PointIndex(new float[] {Float.NaN}, new float[] {Float.NaN}, new byte[1]);
        assertEquals(OptionalInt.empty(), index.nearest(0, 0, 1, 1, (point, label) -> true));
    }

    @Test
    void aVisitSeesEachPointOfTheRectangleOnce() {
        float[] x = PriorSamples.draw(3_000, 1, random);
        float[] y = PriorSamples.draw(3_000, 1, random);
        x[7] = Float.NaN;
        y[9] = 100;
        PointIndex index = new PointIndex(x, y, new byte[x.length]);
        for (int round = 0; round < 200; round++) {
            double left = 3 * random.nextGaussian();
            double bottom = 3 * random.nextGaussian();
            double right = left + random.nextDouble(4);
            double top = bottom + random.nextDouble(200);
            int[] visits = new int[x.length];
            index.visit(left, bottom, right, top, (image, atX, atY, label) -> {
                assertEquals(x[image], atX);
                assertEquals(y[image], atY);
                visits[image]++;
            });
            for (int i = 0; i < x.length; i++) {
                boolean inside = x[i] >= left && x[i] <= right && y[i] >= bottom && y[i] <= top;
                assertTrue(visits[i] == 1 || (visits[i] == 0 && !inside), "point " + i);
            }
            assertEquals(Arrays.stream(visits).sum(), index.countAbout(left, bottom, right, top));
        }
    }
}
