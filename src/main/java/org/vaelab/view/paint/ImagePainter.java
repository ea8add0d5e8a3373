package org.vaelab.view.paint;

import org.vaelab.latent.MeanImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;

/** One image at its own pixels; a point of the plane as a dot. */
public final class ImagePainter {

    /** The colour of an intensity that is not a number. */
    public static final int MAGENTA = 0xffff00ff;

    private ImagePainter() {}

    /**
     * Grey follows the paper; colour stays as it is.
     *
     * @param image each intensity in [0, 1]; values outside are clamped, NaN is painted magenta
     * @param paper of grey images
     */
    public static ArgbImage paint(MeanImage image, Paper paper) {
        ImageShape shape = image.shape();
        if (shape.isPoint()) {
            return PlanePainter.small(image, paper);
        }
        int[] argb = new int[shape.height() * shape.width()];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = shape.channels() == 1 ? grey(image.get(i), paper) : colour(image, i, argb.length);
        }
        return new ArgbImage(shape.width(), shape.height(), argb);
    }

    /** How many pixels a picture of such an image is wide. */
    public static int width(ImageShape shape) {
        return shape.isPoint() ? PlanePainter.SMALL_SIDE : shape.width();
    }

    /** How many pixels it is high. */
    public static int height(ImageShape shape) {
        return shape.isPoint() ? PlanePainter.SMALL_SIDE : shape.height();
    }

    /** The intensities themselves, 0 black and 1 white, whatever the window looks like: what files and the clipboard get. */
    public static ArgbImage values(MeanImage image) {
        return paint(image, Paper.OF_VALUES);
    }

    private static int grey(float intensity, Paper paper) {
        return Float.isNaN(intensity) ? MAGENTA : paper.grey(level(intensity));
    }

    private static int colour(MeanImage image, int at, int plane) {
        float red = image.get(at);
        float green = image.get(at + plane);
        float blue = image.get(at + 2 * plane);
        return Float.isNaN(red + green + blue)
                ? MAGENTA
                : 0xff000000 | level(red) << 16 | level(green) << 8 | level(blue);
    }

    private static int level(float intensity) {
        return Math.round(255 * Math.max(0, Math.min(1, intensity)));
    }
}
