package org.vaelab.data.idx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.Mnist;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;

final class RealMnistTest {

    /** Of the unpacked train-images file, as many programs that use MNIST have it. */
    private static final String TRAIN_IMAGES_MD5 = "6bbc9ace898e44ae57da46a324031adb";

    @Test
    void readsEveryByteOfTheRealMnist() throws Exception {
        Dataset mnist = new IdxFormat().read(Mnist.folder(), Progress.silent());
        assertEquals(60_000, mnist.train().count());
        assertEquals(10_000, mnist.heldOut().count());
        assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), mnist.classNames());
        MessageDigest md5 = MessageDigest.getInstance("MD5");
        md5.update(IdxBytes.of(IdxBytes.IMAGES, new int[] {60_000, 28, 28}));
        byte[] image = new byte[28 * 28];
        for (int i = 0; i < 60_000; i++) {
            mnist.train().copyPixels(i, image, 0);
            md5.update(image);
        }
        assertEquals(TRAIN_IMAGES_MD5, HexFormat.of().formatHex(md5.digest()));
        // Known from every tutorial: the training set starts 5 0 4 1 9, the test set 7 2 1 0 4.
        assertArrayEquals(new int[] {5, 0, 4, 1, 9}, firstLabels(mnist.train()));
        assertArrayEquals(new int[] {7, 2, 1, 0, 4}, firstLabels(mnist.heldOut()));
    }

    private static int[] firstLabels(ImageSet images) {
        return new int[] {images.label(0), images.label(1), images.label(2), images.label(3), images.label(4)};
    }
}
