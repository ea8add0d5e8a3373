package org.vaelab.evaluation;

import java.util.Locale;
import org.vaelab.vae.ImageSource;

/** What the likelihood scored: the treatment of the pixels, without which a figure in nats says nothing. */
public enum Target {
    /** Coordinates of points of the plane, scaled to [0, 1]. */
    POINTS,
    /** Pixels between 0 and 1 too, as they are. */
    GREY,
    /** Pixels that are 0 or 1 in the data already. */
    BINARY,
    /** Pixels drawn as 0 or 1, once, with their grey value as the probability. */
    BINARISED;

    /** The word in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the images are as they stand, by all the first {@code count} of them. */
    static Target of(ImageSource images, int count) {
        if (images.shape().isPoint()) {
            return POINTS;
        }
        float[] pixels = new float[images.shape().size()];
        for (int image = 0; image < count; image++) {
            images.read(image, pixels, 0);
            for (float pixel : pixels) {
                if (pixel != 0 && pixel != 1) {
                    return GREY;
                }
            }
        }
        return BINARY;
    }
}
