package org.vaelab.data.strokes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;

final class StrokesTest {

    private static final int SIDE = 28;
    private static final String FIRST_THOUSAND = "7099e2912656111158639b620fdf7f79ee3c5e9bb4a7f16511164c1b4e486692";

    private static Dataset strokes;

    @BeforeAll
    static void drawThemAll() throws InterruptedException {
        strokes = new Strokes().open(Progress.silent());
    }

    @Test
    void thereAreTwentyThousandToLearnFromAndFourThousandHeldOut() {
        assertEquals(20_000, strokes.train().count());
        assertEquals(4_000, strokes.heldOut().count());
        for (ImageSet images : List.of(strokes.train(), strokes.heldOut())) {
            int[] perClass = new int[10];
            for (int i = 0; i < images.count(); i++) {
                perClass[images.label(i)]++;
            }
            for (int count : perClass) {
                assertEquals(images.count() / 10, count);
            }
        }
    }

    @Test
    void noTwoImagesAreAlike() {
        Set<ByteBuffer> seen = new HashSet<>();
        for (ImageSet images : List.of(strokes.train(), strokes.heldOut())) {
            for (int i = 0; i < images.count(); i++) {
                assertTrue(seen.add(pixels(images, i)), "image " + i + " was drawn before");
            }
        }
    }

    @Test
    void eachIsPlacedAsMnistsAre() {
        for (int i = 0; i < strokes.train().count(); i++) {
            double mass = 0;
            double momentX = 0;
            double momentY = 0;
            for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
                int value = strokes.train().value(i, pixel);
                mass += value;
                int row = pixel / SIDE;
                momentX += value * (pixel - row * SIDE + 0.5);
                momentY += value * (row + 0.5);
            }
            assertTrue(mass > 255 * 20, "image " + i + " has hardly any ink");
            assertTrue(mass < 255 * 400, "image " + i + " is a blot");
            // Moved by whole pixels: at most half a pixel off, and a little for rounding to bytes.
            assertEquals(SIDE / 2.0, momentX / mass, 0.52, "centre of mass of image " + i);
            assertEquals(SIDE / 2.0, momentY / mass, 0.52, "centre of mass of image " + i);
        }
    }

    @Test
    void eachFitsABoxOfTwentyPixels() {
        for (int i = 0; i < strokes.train().count(); i++) {
            int columns = extent(strokes.train(), i, 1, SIDE);
            int rows = extent(strokes.train(), i, SIDE, 1);
            assertTrue(columns <= 20 && rows <= 20, "image " + i + " is " + columns + " × " + rows);
            assertTrue(Math.max(columns, rows) >= 19, "image " + i + " is " + columns + " × " + rows);
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            ImageSet drawn =
                    alone.submit(() -> Strokes.draw(1, 2500, Progress.silent())).get();
            for (int i = 0; i < drawn.count(); i++) {
                assertEquals(pixels(strokes.train(), i), pixels(drawn, i));
            }
        } finally {
            alone.shutdown();
        }
    }

    /**
     * Not a test of what is drawn, only that every machine and every Java draws the same: whoever changes the glyphs or the hand on purpose
     * writes the new hash here, since models trained before then were trained on other images.
     */
    @Test
    void everyMachineDrawsTheSame() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < 1000; i++) {
            sha256.update(pixels(strokes.train(), i));
        }
        assertEquals(FIRST_THOUSAND, HexFormat.of().formatHex(sha256.digest()));
    }

    @Test
    void anotherSeedDrawsOthers() throws Exception {
        ImageSet others = Strokes.draw(2, 20, Progress.silent());
        for (int i = 0; i < 20; i++) {
            assertNotEquals(pixels(strokes.train(), i), pixels(others, i));
        }
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        List<Long> told = new ArrayList<>();
        Strokes.draw(1, 9000, (done, total) -> told.add(done));
        assertEquals(List.of(4000L, 8000L, 9000L), told);
    }

    @Test
    void anInterruptEndsTheDrawing() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> new Strokes().open(Progress.silent()));
    }

    private static ByteBuffer pixels(ImageSet images, int image) {
        byte[] pixels = new byte[SIDE * SIDE];
        images.copyPixels(image, pixels, 0);
        return ByteBuffer.wrap(pixels);
    }

    /** From the first line with ink to the last; a line's pixels lie {@code along} apart, lines {@code across}. */
    private static int extent(ImageSet images, int image, int across, int along) {
        int first = SIDE;
        int last = -1;
        for (int line = 0; line < SIDE; line++) {
            for (int place = 0; place < SIDE; place++) {
                if (images.value(image, line * across + place * along) > 40) {
                    first = Math.min(first, line);
                    last = line;
                }
            }
        }
        return last - first + 1;
    }
}
