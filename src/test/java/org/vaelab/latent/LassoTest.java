package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.vae.ImageShape;

final class LassoTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    private double[] corners(int count) {
        double[] corners = new double[count];
        for (int i = 0; i < count; i++) {
            corners[i] = random.nextGaussian();
        }
        return corners;
    }

    /** Java's own even-odd test, through all edges. */
    private static Path2D path(double[] x, double[] y) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < x.length; i++) {
            path.lineTo(x[i], y[i]);
        }
        path.closePath();
        return path;
    }

    @Test
    void enclosesWhatTheEvenOddRuleSaysHoweverItCrossesItself() {
        for (int round = 0; round < 200; round++) {
            double[] x = corners(3 + round);
            double[] y = corners(3 + round);
            Lasso lasso = new Lasso(x, y);
            Path2D path = path(x, y);
            for (int i = 0; i < 300; i++) {
                double atX = 1.5 * random.nextGaussian();
                double atY = 1.5 * random.nextGaussian();
                assertEquals(path.contains(atX, atY), lasso.contains(atX, atY), atX + ", " + atY);
            }
        }
    }

    @Test
    void selectsAmongManyPointsWhatBruteForceSelects() {
        int count = 20_000;
        float[] x = PriorSamples.draw(count, 1, random);
        float[] y = PriorSamples.draw(count, 1, random);
        x[5] = Float.NaN;
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 4);
        }
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[count], labels);
        MeanCodes codes = new MeanCodes(images, new float[][] {x, y}, 0, true);
        Cloud cloud = Cloud.of(codes, PlaneProjection.dimensions(2, 0, 1));
        for (int round = 0; round < 20; round++) {
            double[] cornersX = corners(12);
            double[] cornersY = corners(12);
            Path2D path = path(cornersX, cornersY);
            ImageSubset selected =
                    ImageSubset.inside(new Lasso(cornersX, cornersY), cloud, (image, label) -> label != 1);
            ImageSubset expected = ImageSubset.of(
                    count, image -> !Float.isNaN(x[image]) && image % 4 != 1 && path.contains(x[image], y[image]));
            assertEquals(expected, selected);
        }
    }

    @Test
    void aBoxMayBeDrawnFromAnyCorner() {
        Lasso box = Lasso.box(2, 3, -1, 1);
        assertTrue(box.contains(0, 2));
        assertFalse(box.contains(0, 0.9));
        assertFalse(box.contains(2.1, 2));
    }

    @Test
    void aFlatLineEnclosesNothing() {
        assertFalse(new Lasso(new double[] {0, 1, 2}, new double[] {1, 1, 1}).contains(1, 1));
    }

    @Test
    void needsThreeCorners() {
        assertThrows(IllegalArgumentException.class, () -> new Lasso(new double[2], new double[2]));
    }
}
