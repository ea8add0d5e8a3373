package org.vaelab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.vaelab.vae.ImageShape;

final class BinarisedImagesTest {

    private static final int COUNT = 400;
    private static final int SIZE = 100;

    private static ImageSet grey(int value) {
        byte[] pixels = new byte[COUNT * SIZE];
        Arrays.fill(pixels, (byte) value);
        byte[] labels = new byte[COUNT];
        Arrays.fill(labels, (byte) 3);
        return new ImageSet(ImageShape.grey(10, 10), pixels, labels);
    }

    private static float[] image(BinarisedImages images, int index) {
        float[] pixels = new float[SIZE + 2];
        images.read(index, pixels, 2);
        return pixels;
    }

    @Test
    void thePixelsAreOnesAsOftenAsTheyAreBright() {
        BinarisedImages images = new BinarisedImages(grey(51), 1);
        double ones = 0;
        for (int i = 0; i < COUNT; i++) {
            for (float pixel : image(images, i)) {
                assertEquals(pixel, Math.rint(pixel), "0 or 1");
                ones += pixel;
            }
        }
        // 40,000 pixels of probability ⅕: a standard deviation is 0.002, and these are five.
        assertEquals(0.2, ones / (COUNT * SIZE), 0.01);
    }

    @Test
    void blackAndWhiteStayAsTheyAre() {
        assertEquals(0, image(new BinarisedImages(grey(0), 1), 5)[50]);
        assertEquals(1, image(new BinarisedImages(grey(255), 1), 5)[50]);
    }

    @Test
    void anImageIsDrawnOnceForASeed() {
        BinarisedImages images = new BinarisedImages(grey(128), 1);
        assertArrayEquals(image(images, 7), image(images, 7));
        assertFalse(Arrays.equals(image(images, 7), image(images, 8)));
        assertFalse(Arrays.equals(image(images, 7), image(new BinarisedImages(grey(128), 2), 7)));
    }

    @Test
    void theLabelsAreTheGreyImages() {
        assertEquals(3, new BinarisedImages(grey(1), 1).label(0));
        assertEquals(COUNT, new BinarisedImages(grey(1), 1).count());
    }
}
