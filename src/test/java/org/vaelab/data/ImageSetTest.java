package org.vaelab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

final class ImageSetTest {

    private final ImageSet images =
            new ImageSet(ImageShape.grey(1, 2), new byte[] {0, (byte) 255, 51, 102, 10, 20}, new byte[] {3, -1, 5});

    @Test
    void bytesStandForNumbersFromZeroToOne() {
        float[] target = {9, 9, 9, 9};
        images.read(0, target, 1);
        assertArrayEquals(new float[] {9, 0, 1, 9}, target);
        images.read(1, target, 0);
        assertArrayEquals(new float[] {0.2f, 0.4f, 1, 9}, target, 1e-7f);
        assertEquals(255, images.value(0, 1));
    }

    @Test
    void aSelectionKeepsOrderAndLabels() {
        ImageSet chosen = images.select(2, 0);
        assertEquals(2, chosen.count());
        assertEquals(5, chosen.label(0));
        assertEquals(3, chosen.label(1));
        assertEquals(20, chosen.value(0, 1));
        assertEquals(255, chosen.value(1, 1));
    }

    @Test
    void isLabelledIfAnyImageIs() {
        assertTrue(images.isLabelled());
        assertEquals(ImageSource.UNLABELLED, images.label(1));
        assertFalse(images.select(1).isLabelled());
    }

    @Test
    void countsThatDisagreeAreRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new ImageSet(ImageShape.grey(1, 2), new byte[3], new byte[2]));
    }

    @Test
    void someShowManyClassesThoughTheseComeInTurn() {
        byte[] labels = new byte[1_000];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) (i % 10);
        }
        ImageSet all = new ImageSet(ImageShape.grey(1, 1), new byte[labels.length], labels);
        ImageSet some = all.some(20);
        long classes = IntStream.range(0, 20).map(some::label).distinct().count();
        // 20 draws of 10 leave out more than 4 classes once in some thousand seeds.
        assertTrue(classes >= 6, classes + " classes");
        for (int i = 0; i < 20; i++) {
            assertEquals(i, some.place(i) / 50, "one of each twentieth");
        }
        assertEquals(1_000, all.some(5_000).count());
        assertEquals(7, all.some(5_000).place(7));
    }
}
