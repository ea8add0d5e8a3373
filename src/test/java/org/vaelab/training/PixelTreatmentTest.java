package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

final class PixelTreatmentTest {

    private static final int PIXELS = 400;

    private static ImageSet grey() {
        byte[] pixels = new byte[PIXELS];
        Arrays.fill(pixels, (byte) 102);
        return new ImageSet(ImageShape.grey(20, 20), pixels, new byte[1]);
    }

    private static float[] read(ImageSource images) {
        float[] pixels = new float[PIXELS];
        images.read(0, pixels, 0);
        return pixels;
    }

    @Test
    void greyImagesStayAsTheyAre() {
        ImageSet images = grey();
        assertSame(images, PixelTreatment.GREY.train(images, 1, 5));
        assertSame(images, PixelTreatment.GREY.heldOut(images));
    }

    @Test
    void onceMeansTheSameAtEachStepAndAnewMeansAnother() {
        PixelTreatment once = PixelTreatment.BINARISED;
        assertArrayEquals(read(once.train(grey(), 1, 0)), read(once.train(grey(), 1, 9)));
        PixelTreatment anew = PixelTreatment.BINARISED_ANEW;
        assertFalse(Arrays.equals(read(anew.train(grey(), 1, 0)), read(anew.train(grey(), 1, 1))));
        assertArrayEquals(read(anew.train(grey(), 1, 7)), read(anew.train(grey(), 1, 7)), "a run can be repeated");
        assertArrayEquals(read(once.heldOut(grey())), read(anew.heldOut(grey())));
    }

    @Test
    void overManyStepsAPixelsMeanIsItsGreyValue() {
        int steps = 200;
        double ones = 0;
        for (int step = 0; step < steps; step++) {
            for (float pixel : read(PixelTreatment.BINARISED_ANEW.train(grey(), 3, step))) {
                ones += pixel;
            }
        }
        // 102/255 = 0.4 of 80,000 draws: five standard errors.
        assertEquals(0.4, ones / (steps * PIXELS), 5 * Math.sqrt(0.24 / (steps * PIXELS)));
    }
}
