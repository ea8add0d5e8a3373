package org.vaelab.data.images;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Decodes the part of an image that is needed; of an animation the first frame. What is transparent lies on white. */
final class PictureReader {

    private PictureReader() {}

    static Picture read(ImageInputStream in, ImageHeader header, Crop crop) throws IOException, UnusableImageException {
        ImageReader reader = ImageHeader.reader(in);
        try {
            reader.setInput(in, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            crop.applyTo(parameters);
            JpegHeader jpeg = header.jpeg();
            return jpeg != null && jpeg.components() == 4
                    ? Inks.toRgb(reader.readRaster(0, parameters), jpeg.adobeTransform())
                    : toRgb(reader.read(0, parameters));
        } finally {
            reader.dispose();
        }
    }

    private static Picture toRgb(@Nullable BufferedImage image) throws UnusableImageException {
        if (image == null) {
            throw new UnusableImageException("images.damaged");
        }
        ColorModel model = image.getColorModel();
        if (model.getTransferType() == DataBuffer.TYPE_FLOAT
                || model.getTransferType() == DataBuffer.TYPE_DOUBLE
                || model.getTransferType() == DataBuffer.TYPE_SHORT) {
            throw new UnusableImageException("images.number-type");
        }
        int space = model.getColorSpace().getType();
        boolean plain = space == ColorSpace.TYPE_GRAY || space == ColorSpace.TYPE_RGB;
        return model instanceof ComponentColorModel && plain ? fromSamples(image) : fromColours(image);
    }

    /**
     * Takes the stored numbers: Java's own conversion would brighten grey, as it takes it for linear light.
     */
    private static Picture fromSamples(BufferedImage image) {
        Raster raster = image.getRaster();
        int width = image.getWidth();
        int bands = raster.getNumBands();
        boolean alpha = bands == 2 || bands == 4;
        int bits = image.getColorModel().getComponentSize(0);
        long most = (1L << bits) - 1;
        byte[] rgb = new byte[width * image.getHeight() * 3];
        int[] row = new int[width * bands];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < row.length; x += bands) {
                if (bits == Byte.SIZE && !alpha) {
                    // Most images: nothing to scale and nothing behind.
                    rgb[at++] = (byte) row[x];
                    rgb[at++] = (byte) row[x + (bands < 3 ? 0 : 1)];
                    rgb[at++] = (byte) row[x + (bands < 3 ? 0 : 2)];
                    continue;
                }
                long opacity = alpha ? row[x + bands - 1] : most;
                for (int channel = 0; channel < 3; channel++) {
                    long sample = row[x + (bands < 3 ? 0 : channel)];
                    rgb[at++] = onWhite(sample * 255 / most, opacity * 255 / most);
                }
            }
        }
        return new Picture(width, image.getHeight(), rgb);
    }

    private static Picture fromColours(BufferedImage image) {
        int width = image.getWidth();
        byte[] rgb = new byte[width * image.getHeight() * 3];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int argb : row) {
                for (int shift = 16; shift >= 0; shift -= 8) {
                    rgb[at++] = onWhite((argb >> shift) & 0xff, argb >>> 24);
                }
            }
        }
        return new Picture(width, image.getHeight(), rgb);
    }

    private static byte onWhite(long value, long opacity) {
        return (byte) ((value * opacity + 255 * (255 - opacity) + 127) / 255);
    }
}
