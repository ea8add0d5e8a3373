package org.vaelab.data.images;

import java.awt.Rectangle;
import javax.imageio.ImageReadParam;
import org.vaelab.data.images.ImageChoices.Fit;

/**
 * The part of an image that is kept, how many pixels of it may be skipped, and how large it becomes.
 *
 * @param region in stored pixels
 * @param step every how manieth pixel is read, each way
 * @param width of the target, before it is turned upright
 * @param height of the target, before it is turned upright
 * @param innerWidth of what is kept in the target; the rest is margin
 * @param innerHeight of what is kept in the target
 */
record Crop(Rectangle region, int step, int width, int height, int innerWidth, int innerHeight) {

    /** Enough pixels to average that skipping is not seen. */
    private static final int PIXELS_AVERAGED = 4;

    /** The middle that has the target's proportions. */
    static Crop of(ImageHeader header, int targetWidth, int targetHeight) {
        return of(header, targetWidth, targetHeight, Fit.CROP);
    }

    static Crop of(ImageHeader header, int targetWidth, int targetHeight, Fit fit) {
        int width = header.liesOnItsSide() ? targetHeight : targetWidth;
        int height = header.liesOnItsSide() ? targetWidth : targetHeight;
        return switch (fit) {
            case CROP -> middle(header, width, height);
            case PAD -> {
                double scale = Math.min((double) width / header.width(), (double) height / header.height());
                yield whole(header, width, height, (int) Math.max(1, Math.round(header.width() * scale)), (int)
                        Math.max(1, Math.round(header.height() * scale)));
            }
            case STRETCH -> whole(header, width, height, width, height);
        };
    }

    private static Crop whole(ImageHeader header, int width, int height, int innerWidth, int innerHeight) {
        int step = Math.max(1, Math.min(header.width() / innerWidth, header.height() / innerHeight) / PIXELS_AVERAGED);
        Rectangle all = new Rectangle(header.width(), header.height());
        return new Crop(all, step, width, height, innerWidth, innerHeight);
    }

    private static Crop middle(ImageHeader header, int width, int height) {
        double scale = Math.min((double) header.width() / width, (double) header.height() / height);
        int cropWidth = Math.max(1, (int) Math.round(width * scale));
        int cropHeight = Math.max(1, (int) Math.round(height * scale));
        Rectangle region = new Rectangle(
                (header.width() - cropWidth) / 2, (header.height() - cropHeight) / 2, cropWidth, cropHeight);
        int step = Math.max(1, Math.min(cropWidth / width, cropHeight / height) / PIXELS_AVERAGED);
        return new Crop(region, step, width, height, width, height);
    }

    /** Whether there is a margin. */
    boolean isPadded() {
        return innerWidth < width || innerHeight < height;
    }

    void applyTo(ImageReadParam parameters) {
        parameters.setSourceRegion(region);
        parameters.setSourceSubsampling(step, step, 0, 0);
    }
}
