package org.vaelab.data.images;

import org.vaelab.vae.ImageShape;

/** Brings a picture to a size: each new pixel is the mean of the area it covers. */
final class Resampler {

    private Resampler() {}

    /**
     * Scales, turns upright and takes apart into channels.
     *
     * @param orientation EXIF's, 1 to 8
     * @param target where the image's bytes go, in the order of {@link ImageShape}
     */
    static void write(Picture picture, Crop crop, int orientation, ImageShape shape, byte[] target, int offset) {
        byte[] scaled = scale(picture, crop.width(), crop.height());
        int plane = shape.height() * shape.width();
        for (int y = 0; y < crop.height(); y++) {
            for (int x = 0; x < crop.width(); x++) {
                int from = (y * crop.width() + x) * 3;
                int to = offset + upright(x, y, orientation, shape);
                if (shape.channels() == 1) {
                    target[to] = luma(scaled, from);
                } else {
                    target[to] = scaled[from];
                    target[to + plane] = scaled[from + 1];
                    target[to + 2 * plane] = scaled[from + 2];
                }
            }
        }
    }

    /** Where a stored pixel belongs, by EXIF's table of orientations. */
    private static int upright(int x, int y, int orientation, ImageShape shape) {
        int right = shape.width() - 1;
        int bottom = shape.height() - 1;
        return switch (orientation) {
            case 2 -> y * shape.width() + right - x;
            case 3 -> (bottom - y) * shape.width() + right - x;
            case 4 -> (bottom - y) * shape.width() + x;
            case 5 -> x * shape.width() + y;
            case 6 -> x * shape.width() + right - y;
            case 7 -> (bottom - x) * shape.width() + right - y;
            case 8 -> (bottom - x) * shape.width() + y;
            default -> y * shape.width() + x;
        };
    }

    /** ITU-R BT.601, whose weights add up to 1: grey stays as it is. */
    private static byte luma(byte[] rgb, int at) {
        return (byte) ((299 * (rgb[at] & 0xff) + 587 * (rgb[at + 1] & 0xff) + 114 * (rgb[at + 2] & 0xff) + 500) / 1000);
    }

    private static byte[] scale(Picture picture, int width, int height) {
        if (picture.width() == width && picture.height() == height) {
            return picture.rgb();
        }
        byte[] scaled = new byte[width * height * 3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                average(picture, scaled, x, y, width, height);
            }
        }
        return scaled;
    }

    private static void average(Picture picture, byte[] scaled, int x, int y, int width, int height) {
        double left = (double) x * picture.width() / width;
        double right = (double) (x + 1) * picture.width() / width;
        double top = (double) y * picture.height() / height;
        double bottom = (double) (y + 1) * picture.height() / height;
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int v = (int) top; v < Math.min(picture.height(), Math.ceil(bottom)); v++) {
            double rows = Math.min(v + 1, bottom) - Math.max(v, top);
            for (int u = (int) left; u < Math.min(picture.width(), Math.ceil(right)); u++) {
                double weight = rows * (Math.min(u + 1, right) - Math.max(u, left));
                int from = (v * picture.width() + u) * 3;
                red += weight * (picture.rgb()[from] & 0xff);
                green += weight * (picture.rgb()[from + 1] & 0xff);
                blue += weight * (picture.rgb()[from + 2] & 0xff);
            }
        }
        double area = (right - left) * (bottom - top);
        int to = (y * width + x) * 3;
        scaled[to] = (byte) Math.round(red / area);
        scaled[to + 1] = (byte) Math.round(green / area);
        scaled[to + 2] = (byte) Math.round(blue / area);
    }
}
