package org.vaelab.data.strokes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vaelab.Mnist;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.idx.IdxFormat;

final class RealismTest {

    private static final int DRAWN = 5000;
    private static final int WRITTEN = 500;
    private static final int PIXELS = 28 * 28;

    /**
     * The nearest drawn digit names a written one. The bound leaves room for small changes to the glyphs; among 5,000 of MNIST's own images
     * the nearest is right 94 times of 100.
     */
    @Test
    void drawnDigitsTellWrittenOnesApart() throws Exception {
        ImageSet written =
                new IdxFormat().read(Mnist.folder(), Progress.silent()).heldOut();
        float[][] drawn = images(Strokes.draw(1, DRAWN, Progress.silent()), DRAWN);
        float[][] asked = images(written, WRITTEN);
        int right = 0;
        for (int i = 0; i < WRITTEN; i++) {
            right += nearest(asked[i], drawn) % 10 == written.label(i) ? 1 : 0;
        }
        assertTrue(right >= WRITTEN * 0.8, right + " of " + WRITTEN + " were right");
    }

    private static float[][] images(ImageSet images, int count) {
        float[][] read = new float[count][PIXELS];
        for (int i = 0; i < count; i++) {
            images.read(i, read[i], 0);
        }
        return read;
    }

    private static int nearest(float[] image, float[]... among) {
        int best = -1;
        float least = Float.POSITIVE_INFINITY;
        for (int i = 0; i < among.length; i++) {
            float distance = 0;
            for (int pixel = 0; pixel < PIXELS && distance < least; pixel++) {
                float difference = image[pixel] - among[i][pixel];
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
