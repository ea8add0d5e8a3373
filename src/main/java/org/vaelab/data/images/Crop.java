package org.vaelab.data.images;

import java.awt.Rectangle;
import javax.imageio.ImageReadParam;

/**
 * The middle of an image that has the target's proportions, and how many pixels of it may be skipped.
 *
 * @param region in stored pixels
 * @param step every how manieth pixel is read, each way
 * @param width of the target, before it is turned upright
 * @param height of the target, before it is turned upright
 */
record Crop(Rectangle region, int step, int width, int height) {

    /** Enough pixels to average that skipping is not seen. */
    private static final int PIXELS_AVERAGED = 4;

    static Crop of(ImageHeader header, int targetWidth, int targetHeight) {
        int width = header.liesOnItsSide() ? targetHeight : targetWidth;
        int height = header.liesOnItsSide() ? targetWidth : targetHeight;
        double scale = Math.min((double) header.width() / width, (double) header.height() / height);
        int cropWidth = Math.max(1, (int) Math.round(width * scale));
        int cropHeight = Math.max(1, (int) Math.round(height * scale));
        Rectangle region = new Rectangle(
                (header.width() - cropWidth) / 2, (header.height() - cropHeight) / 2, cropWidth, cropHeight);
        int step = Math.max(1, Math.min(cropWidth / width, cropHeight / height) / PIXELS_AVERAGED);
        return new Crop(region, step, width, height);
    }

    void applyTo(ImageReadParam parameters) {
        parameters.setSourceRegion(region);
        parameters.setSourceSubsampling(step, step, 0, 0);
    }
}
