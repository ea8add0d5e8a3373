package org.vaelab.cli;

import java.util.Arrays;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.PlanePicture;
import org.vaelab.vae.ImageShape;

/** Decoded images as pictures. */
final class PixelImages {

    private static final int OPAQUE = 0xff << 24;
    private static final int PLANE_SIDE = 256;
    private static final double DOT_RADIUS = 1.5;

    private PixelImages() {}

    /**
     * @param pixels of several images, each in [0, 1], in the order of {@link ImageShape}
     * @param index which image
     */
    static ArgbImage of(float[] pixels, int index, ImageShape shape) {
        if (shape.isPoint()) {
            return points(Arrays.copyOfRange(pixels, shape.size() * index, shape.size() * (index + 1)));
        }
        int plane = shape.height() * shape.width();
        int from = index * shape.size();
        int[] argb = new int[plane];
        for (int i = 0; i < plane; i++) {
            int red = value(pixels[from + i]);
            int green = shape.channels() == 3 ? value(pixels[from + plane + i]) : red;
            int blue = shape.channels() == 3 ? value(pixels[from + 2 * plane + i]) : red;
            argb[i] = OPAQUE | red << 16 | green << 8 | blue;
        }
        return new ArgbImage(shape.width(), shape.height(), argb);
    }

    /**
     * All images side by side, without gaps; points of the plane in one picture.
     *
     * @param columns in each row
     */
    static ArgbImage sheet(float[] pixels, int count, int columns, ImageShape shape) {
        if (shape.isPoint()) {
            return points(pixels);
        }
        int rows = (count - 1) / columns + 1;
        int width = columns * shape.width();
        int[] sheet = new int[width * rows * shape.height()];
        for (int i = 0; i < count; i++) {
            of(pixels, i, shape).copyInto(sheet, width, i % columns * shape.width(), i / columns * shape.height());
        }
        return new ArgbImage(width, rows * shape.height(), sheet);
    }

    private static ArgbImage points(float... coordinates) {
        PlanePicture picture = new PlanePicture(PLANE_SIDE, PlanePicture.PAPER);
        for (int i = 0; i < coordinates.length; i += ImageShape.POINT.size()) {
            picture.dot(coordinates[i], coordinates[i + 1], DOT_RADIUS, PlanePicture.INK, 1);
        }
        return picture.image();
    }

    private static int value(float intensity) {
        return Math.round(255 * Math.max(0, Math.min(1, intensity)));
    }
}
