package org.vaelab.store;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures as PNG files. */
public final class PngFile {

    static {
        // Streams go to memory, not to temporary files.
        ImageIO.setUseCache(false);
    }

    private PngFile() {}

    /**
     * Writes a picture atomically. Fully opaque pictures are written without an alpha channel.
     *
     * @param argb row-major, shape [height × width], not premultiplied
     */
    public static void write(Path file, int[] argb, int width, int height) throws IOException {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(width + " × " + height + " pixels are not " + argb.length + " numbers");
        }
        BufferedImage image = new BufferedImage(width, height, type(argb));
        image.setRGB(0, 0, width, height, argb, 0, width);
        AtomicFiles.write(file, out -> {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("this Java has no PNG writer");
            }
        });
    }

    /** Writes a picture atomically. */
    public static void write(Path file, ArgbImage image) throws IOException {
        write(file, image.argb(), image.width(), image.height());
    }

    private static int type(int[] argb) {
        for (int pixel : argb) {
            if (pixel >>> 24 != 0xff) {
                return BufferedImage.TYPE_INT_ARGB;
            }
        }
        return BufferedImage.TYPE_INT_RGB;
    }
}
