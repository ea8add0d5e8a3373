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
        byte[] inner = scale(picture, crop.innerWidth(), crop.innerHeight());
        byte[] scaled = crop.isPadded() ? framed(inner, crop) : inner;
        int plane = shape.height() * shape.width();
        for (int y = 0; y < crop.height(); y++) {
            for (int x = 0; x < crop.width(); x++) {
                int from = (y * crop.width() + x) * 3;
                int to = offset + upright(x, y, orientation, shape.width(), shape.height());
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
    private static int upright(int x, int y, int orientation, int width, int height) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (orientation) {
            case 2 -> y * width + right - x;
            case 3 -> (bottom - y) * width + right - x;
            case 4 -> (bottom - y) * width + x;
            case 5 -> x * width + y;
            case 6 -> x * width + right - y;
            case 7 -> (bottom - x) * width + right - y;
            case 8 -> (bottom - x) * width + y;
            default -> y * width + x;
        };
    }

    /**
     * Turns a picture upright as it is.
     *
     * @param orientation EXIF's, 1 to 8
     * @param width of what stands upright
     * @param target shape [height × width × 3]
     */
    static void turn(Picture picture, int orientation, int width, int height, byte[] target) {
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int from = (y * picture.width() + x) * 3;
                System.arraycopy(picture.rgb(), from, target, upright(x, y, orientation, width, height) * 3, 3);
            }
        }
    }

    /** ITU-R BT.601, whose weights add up to 1: grey stays as it is. */
    static byte luma(byte[] rgb, int at) {
        return (byte) ((299 * (rgb[at] & 0xff) + 587 * (rgb[at + 1] & 0xff) + 114 * (rgb[at + 2] & 0xff) + 500) / 1000);
    }

    /** In the middle of a margin of the colour that its corners have on average. */
    private static byte[] framed(byte[] inner, Crop crop) {
        int[] corners = {
            0,
            crop.innerWidth() - 1,
            (crop.innerHeight() - 1) * crop.innerWidth(),
            crop.innerHeight() * crop.innerWidth() - 1
        };
        byte[] framed = new byte[crop.width() * crop.height() * 3];
        for (int i = 0; i < framed.length; i++) {
            int sum = 0;
            for (int corner : corners) {
                sum += inner[corner * 3 + i % 3] & 0xff;
            }
            framed[i] = (byte) ((sum + 2) / 4);
        }
        int left = (crop.width() - crop.innerWidth()) / 2;
        int top = (crop.height() - crop.innerHeight()) / 2;
        for (int y = 0; y < crop.innerHeight(); y++) {
            System.arraycopy(
                    inner,
                    y * crop.innerWidth() * 3,
                    framed,
                    ((top + y) * crop.width() + left) * 3,
                    crop.innerWidth() * 3);
        }
        return framed;
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
