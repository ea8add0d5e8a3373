package org.vaelab.viewmodel.own;

import org.vaelab.latent.MeanImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/** Brings any picture to the size and the ink of a model's images. */
final class Intake {

    private static final int JUDGED_IMAGES = 64;

    private Intake() {}

    /**
     * The middle of a picture that has the shape's proportions, each pixel the mean of what it covers; what is transparent lies on white.
     *
     * @param lightOnDark whether grey images have ink as light on dark ground, so that a picture on light paper is turned
     */
    static MeanImage of(ArgbImage picture, ImageShape shape, boolean lightOnDark) {
        double scale = Math.min((double) picture.width() / shape.width(), (double) picture.height() / shape.height());
        double left = (picture.width() - scale * shape.width()) / 2;
        double top = (picture.height() - scale * shape.height()) / 2;
        float[] pixels = new float[shape.size()];
        int plane = shape.height() * shape.width();
        for (int i = 0; i < plane; i++) {
            double x = left + i % shape.width() * scale;
            double y = top + Math.floorDiv(i, shape.width()) * scale;
            double[] rgb = mean(picture, x, y, scale);
            if (shape.channels() == 1) {
                // ITU-R BT.601.
                pixels[i] = (float) (0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2]);
            } else {
                for (int channel = 0; channel < 3; channel++) {
                    pixels[channel * plane + i] = (float) rgb[channel];
                }
            }
        }
        MeanImage image = new MeanImage(shape, pixels);
        return shape.channels() == 1 && lightOnDark && border(image) > 0.5 ? inverted(image) : image;
    }

    /** Of a square of {@code side} pixels, each weighed by how much of it is covered; red, green, blue in [0, 1]. */
    private static double[] mean(ArgbImage picture, double x, double y, double side) {
        double[] sums = new double[3];
        double area = 0;
        for (int v = (int) y; v < Math.min(picture.height(), Math.ceil(y + side)); v++) {
            double rows = Math.min(v + 1, y + side) - Math.max(v, y);
            for (int u = (int) x; u < Math.min(picture.width(), Math.ceil(x + side)); u++) {
                double weight = rows * (Math.min(u + 1, x + side) - Math.max(u, x));
                int argb = picture.argb(u, v);
                double opacity = (argb >>> 24) / 255.0;
                for (int channel = 0; channel < 3; channel++) {
                    double level = (argb >> (16 - 8 * channel) & 0xff) / 255.0;
                    sums[channel] += weight * (opacity * level + 1 - opacity);
                }
                area += weight;
            }
        }
        for (int channel = 0; channel < 3; channel++) {
            sums[channel] /= area;
        }
        return sums;
    }

    /** Whether images have dark borders, by some of them; so without any. */
    static boolean isLightOnDark(ImageSource images) {
        double sum = 0;
        int judged = Math.min(JUDGED_IMAGES, images.count());
        float[] pixels = new float[images.shape().size()];
        for (int i = 0; i < judged; i++) {
            images.read((int) ((long) i * images.count() / judged), pixels, 0);
            sum += border(new MeanImage(images.shape(), pixels));
        }
        return sum <= 0.5 * judged;
    }

    /** The mean of the outermost pixels. */
    private static double border(MeanImage image) {
        int width = image.shape().width();
        int height = image.shape().height();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < width * height; i++) {
            int x = i % width;
            int y = Math.floorDiv(i, width);
            if (x == 0 || y == 0 || x == width - 1 || y == height - 1) {
                sum += image.get(i);
                count++;
            }
        }
        return sum / count;
    }

    static MeanImage inverted(MeanImage image) {
        float[] pixels = image.toArray();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 1 - pixels[i];
        }
        return new MeanImage(image.shape(), pixels);
    }
}
