package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.ImageSet;
import org.vaelab.vae.ImageShape;

/** What a lasso selects among many points, against each point tried on its own by the angle the line turns about it. */
final class LassoSelectionTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(21);

    private Cloud cloud(int count) {
        float[][] codes = new float[2][count];
        for (int i = 0; i < count; i++) {
            // A few lie far out, where the index has no cells of their own.
            double spread = i % 50 == 0 ? 8 : 1;
            codes[0][i] = (float) (spread * random.nextGaussian());
            codes[1][i] = (float) (spread * random.nextGaussian());
        }
        codes[0][3] = Float.NaN;
        codes[1][3] = Float.NaN;
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[count], new byte[count]);
        return Cloud.of(new MeanCodes(images, codes, 1, true), PlaneProjection.dimensions(2, 0, 1));
    }

    /** The parity of the turns: a line that crosses itself leaves out what it goes round twice. */
    private static boolean encloses(double[] x, double[] y, double atX, double atY) {
        double turned = 0;
        for (int i = 0; i < x.length; i++) {
            int next = (i + 1) % x.length;
            double from = Math.atan2(y[i] - atY, x[i] - atX);
            double to = Math.atan2(y[next] - atY, x[next] - atX);
            turned += Math.IEEEremainder(to - from, 2 * Math.PI);
        }
        return Math.abs(Math.rint(turned / (2 * Math.PI))) % 2 == 1;
    }

    private void compare(Cloud cloud, double[] x, double[] y) {
        int[] expected = IntStream.range(0, cloud.count())
                .filter(i -> !Float.isNaN(cloud.x(i)) && encloses(x, y, cloud.x(i), cloud.y(i)))
                .toArray();
        int[] actual = ImageSubset.inside(new Lasso(x, y), cloud, (image, label) -> true).stream()
                .toArray();
        assertArrayEquals(expected, actual);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 60, 3_000})
    void isWhatEachPointAloneSays(int count) {
        Cloud cloud = cloud(count);
        for (int round = 0; round < 60; round++) {
            int corners = 3 + random.nextInt(40);
            double size = round % 3 == 0 ? 20 : round % 3 == 1 ? 1.5 : 0.2;
            double middleX = random.nextGaussian();
            double middleY = random.nextGaussian();
            double[] x = new double[corners];
            double[] y = new double[corners];
            for (int i = 0; i < corners; i++) {
                // Every other line crosses itself.
                double angle = round % 2 == 0 ? 2 * Math.PI * i / corners : random.nextDouble(0, 2 * Math.PI);
                double radius = size * random.nextDouble(0.3, 1);
                x[i] = middleX + radius * Math.cos(angle);
                y[i] = middleY + radius * Math.sin(angle);
            }
            compare(cloud, x, y);
        }
    }

    @Test
    void boxesAndSlimLinesTouchTheRightCells() {
        Cloud cloud = cloud(3_000);
        for (int round = 0; round < 100; round++) {
            double left = random.nextGaussian();
            double bottom = random.nextGaussian();
            double width = random.nextDouble(0.001, 3);
            double height = random.nextDouble(0.001, 3);
            compare(cloud, new double[] {left, left + width, left + width, left}, new double[] {
                bottom, bottom, bottom + height, bottom + height
            });
        }
    }
}
