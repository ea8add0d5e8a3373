package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.ClassFilter;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.latent.PriorSamples;
import org.vaelab.vae.ImageShape;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.MapTransform;

final class ThumbnailPainterTest {

    private static final int SIZE = 120;
    private static final int COUNT = 250;
    private static final MapTransform VIEW = new MapTransform(0, 0, 1, 1, SIZE, SIZE);
    private static final int SIDE = 5;

    /** Image i is a square of 5 × 5 pixels of level i. */
    private static Cloud cloud(float[] x, float[] y) {
        byte[] labels = new byte[x.length];
        byte[] pixels = new byte[x.length * SIDE * SIDE];
        for (int i = 0; i < x.length; i++) {
            labels[i] = (byte) (i % 2);
        }
        for (int p = 0; p < pixels.length; p++) {
            pixels[p] = (byte) (p / (SIDE * SIDE));
        }
        ImageSet images = new ImageSet(ImageShape.grey(SIDE, SIDE), pixels, labels);
        return Cloud.of(new MeanCodes(images, new float[][] {x, y}, 0, true), PlaneProjection.dimensions(2, 0, 1));
    }

    private static int[] paint(Cloud cloud, ClassFilter shown) {
        int[] target = new int[SIZE * SIZE];
        ThumbnailPainter.paint(cloud, VIEW, new PointStyle(1, 1, shown, Theme.LIGHT), 1, target);
        return target;
    }

    private static int grey(int image) {
        return Paper.of(Theme.LIGHT).grey(image);
    }

    @Test
    void anImageLiesInItsFrameAtItsPoint() {
        int[] painted = paint(cloud(new float[] {0, 500}, new float[] {10, 0}), ClassFilter.ALL);
        assertEquals(grey(0), painted[50 * SIZE + 60]);
        assertEquals(grey(0), painted[(50 + 2) * SIZE + 60 - 2]);
        assertEquals(ClassPalette.colour(0, Theme.LIGHT), painted[(50 + 3) * SIZE + 60]);
        assertEquals(0, painted[(50 + 5) * SIZE + 60]);
    }

    @Test
    void noneOverlapAndEachThatIsBegunIsWhole() {
        float[] x = new float[COUNT];
        float[] y = new float[COUNT];
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        float[] places = PriorSamples.draw(COUNT, 2, random);
        for (int i = 0; i < COUNT; i++) {
            x[i] = 30 * places[2 * i];
            y[i] = 30 * places[2 * i + 1];
        }
        assertWhole(paint(cloud(x, y), ClassFilter.ALL), 0, 1);
        // Only images of the second class, which have odd levels.
        assertWhole(paint(cloud(x, y), new ClassFilter(Set.of(0))), 1, 2);
    }

    private static void assertWhole(int[] painted, int firstImage, int step) {
        int[] seen = new int[COUNT];
        int inked = 0;
        for (int pixel : painted) {
            boolean grey = (pixel & 0xff) == (pixel >> 8 & 0xff);
            inked += pixel != 0 && grey ? 1 : 0;
            for (int image = firstImage; image < COUNT && pixel != 0 && grey; image += step) {
                seen[image] += pixel == grey(image) ? 1 : 0;
            }
        }
        int whole = 0;
        for (int pixels : seen) {
            assertTrue(pixels == 0 || pixels == SIDE * SIDE, pixels + " pixels of an image");
            whole += pixels;
        }
        assertTrue(whole > 30 * SIDE * SIDE);
        assertEquals(inked, whole);
    }

    @Test
    void nothingIsPaintedWhereNoImageFits() {
        assertArrayEquals(new int[SIZE * SIZE], paint(cloud(new float[] {-59}, new float[] {0}), ClassFilter.ALL));
    }
}
