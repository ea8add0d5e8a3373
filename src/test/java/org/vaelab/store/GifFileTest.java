package org.vaelab.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GifFileTest {

    @TempDir
    private Path folder;

    private static ArgbImage frame(int level) {
        return new ArgbImage(
                3,
                2,
                IntStream.range(0, 6)
                        .map(i -> 0xff000000 | (level + i) * 0x010101)
                        .toArray());
    }

    @Test
    void everyFrameComesBackAsItWas() throws IOException {
        Path file = folder.resolve("walk.gif");
        List<ArgbImage> frames = List.of(frame(0), frame(100), frame(200));
        GifFile.write(file, frames, 10);
        ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertEquals(3, reader.getNumImages(true));
            for (int i = 0; i < 3; i++) {
                int[] argb = reader.read(i).getRGB(0, 0, 3, 2, null, 0, 3);
                assertEquals(frames.get(i), new ArgbImage(3, 2, argb));
            }
        } finally {
            reader.dispose();
        }
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        // Netscape's block of three bytes: 1 and no end of rounds.
        assertTrue(bytes.contains("NETSCAPE2.0\u0003\u0001\u0000\u0000"));
        // A graphic control block: its four bytes begin with how it is disposed of, then ten hundredths.
        int control = bytes.indexOf("!\u00f9\u0004");
        assertEquals('\n', bytes.charAt(control + 4));
    }

    @Test
    void anAnimationWithoutFramesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> GifFile.write(folder.resolve("x.gif"), List.of(), 10));
    }
}
