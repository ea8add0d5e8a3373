package org.vaelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vaelab.data.strokes.Strokes;
import org.vaelab.vae.ImageShape;

final class ReportBuilderTest {

    private static final int SIDE = 8;
    private static final int SIZE = SIDE * SIDE;

    private static byte[] noise(int images, int least, int most) {
        StableRandom random = new StableRandom(7);
        byte[] pixels = new byte[images * SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (least + random.nextInt(most - least + 1));
        }
        return pixels;
    }

    private static String report(byte[] pixels) throws InterruptedException {
        ImageSet images = new ImageSet(ImageShape.grey(SIDE, SIDE), pixels, new byte[pixels.length / SIZE]);
        return new ReportBuilder()
                .examine(images).build(List.of()).lines().stream()
                        .map(line -> line.inEnglish())
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void anImageSavedTwiceWithLossesIsNearlyLikeItself() throws Exception {
        byte[] pixels = noise(50, 0, 250);
        for (int i = 0; i < SIZE; i++) {
            pixels[30 * SIZE + i] = (byte) (pixels[4 * SIZE + i] + i % 3);
        }
        String said = report(pixels);
        assertTrue(said.contains("2 images show nearly what another one shows (of 50 looked at)"), said);
        assertFalse(said.contains("exactly"), said);
    }

    @Test
    void everyOneOfManyPairsIsFound() throws Exception {
        byte[] pixels = noise(200, 0, 250);
        for (int i = 0; i < 100 * SIZE; i++) {
            pixels[100 * SIZE + i] = (byte) (pixels[i] + i % 2);
        }
        assertEquals(200, NearLikeness.count(new ImageSet(ImageShape.grey(SIDE, SIDE), pixels, new byte[200])));
    }

    @Test
    void exactCopiesAreNotCountedTwice() throws Exception {
        byte[] pixels = noise(50, 0, 255);
        System.arraycopy(pixels, 0, pixels, 9 * SIZE, SIZE);
        String said = report(pixels);
        assertTrue(said.contains("One image shows exactly what an earlier one shows."), said);
        assertFalse(said.contains("nearly"), said);
    }

    @Test
    void writtenDigitsAreNotTakenForCopies() throws Exception {
        assertEquals(0, NearLikeness.count(Strokes.draw(1, 3_000, Progress.silent())));
    }

    @Test
    void valuesTellWhichLikelihoodSuits() throws Exception {
        byte[] binary = noise(10, 0, 1);
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) -binary[i];
        }
        assertTrue(report(binary).contains("0.0 % are neither black nor white: the Bernoulli likelihood suits"));
        assertTrue(report(noise(10, 0, 255)).contains("a Gaussian one or binarised pixels"));
        String flat = report(noise(10, 100, 120));
        assertTrue(flat.contains("from 100 to 120 of 0 to 255"), flat);
    }

    @Test
    void aTenthOfEachClassIsHeldOutAndTheRestIsNot() {
        byte[] labels = new byte[500];
        Arrays.fill(labels, 0, 50, (byte) -1);
        Arrays.fill(labels, 50, 80, (byte) 1);
        Arrays.fill(labels, 80, 100, (byte) 127);
        ImageSet all = new ImageSet(ImageShape.grey(1, 1), new byte[500], labels);
        HeldOutSplit split = HeldOutSplit.tenth(all);
        assertEquals(450, split.train().count());
        int[] counts = new int[129];
        for (int i = 0; i < split.heldOut().count(); i++) {
            counts[split.heldOut().label(i) + 1]++;
        }
        assertEquals("5 40 3 2", counts[0] + " " + counts[1] + " " + counts[2] + " " + counts[128]);
    }

    @Test
    void ofTwoImagesOneIsHeldOut() {
        HeldOutSplit split = HeldOutSplit.tenth(new ImageSet(ImageShape.grey(1, 1), new byte[2], new byte[2]));
        assertEquals(1, split.train().count());
        assertEquals(1, split.heldOut().count());
    }
}
