package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.PngFile;

/**
 * A picture that src/test/reference/golden.py painted. With the system property {@code vaelab.golden} set to a folder what is painted now is written there
 * too, to be looked at beside it.
 */
public final class GoldenImage {

    /** A point's ink is counted in 64ths, which is two levels of the opacity here; all else is rounded once. */
    private static final int TOLERANCE = 2;

    private final String file;
    private final ArgbImage golden;

    private GoldenImage(String file, ArgbImage golden) {
        this.file = file;
        this.golden = golden;
    }

    /** One of those beside the painters. */
    public static GoldenImage of(String file) throws IOException {
        try (InputStream in = GoldenImage.class.getResourceAsStream(file)) {
            assertNotNull(in, file + " is missing: golden.py paints it");
            BufferedImage read = ImageIO.read(in);
            int[] argb = read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
            return new GoldenImage(file, new ArgbImage(read.getWidth(), read.getHeight(), argb));
        }
    }

    /** @param premultiplied whether what was painted has its opacity multiplied in */
    public void assertIsPainted(ArgbImage painted, boolean premultiplied) throws IOException {
        String folder = System.getProperty("vaelab.golden");
        if (folder != null) {
            PngFile.write(Files.createDirectories(Path.of(folder)).resolve(file), painted);
        }
        assertEquals(List.of(golden.width(), golden.height()), List.of(painted.width(), painted.height()));
        IntStream.range(0, golden.width() * golden.height()).forEach(at -> {
            int expected = golden.argb(at % golden.width(), at / golden.width());
            int actual = painted.argb(at % golden.width(), at / golden.width());
            for (int shift = 0; shift <= 24; shift += 8) {
                int away = channel(expected, shift, premultiplied) - channel(actual, shift, false);
                boolean seen = expected >>> 24 != 0 || shift == 24;
                assertTrue(!seen || Math.abs(away) <= TOLERANCE, file + " at " + at + " by " + away);
            }
        });
    }

    private static int channel(int argb, int shift, boolean premultiplied) {
        int value = argb >>> shift & 0xff;
        return premultiplied && shift < 24 ? Math.round(value * (argb >>> 24) / 255f) : value;
    }
}
