package org.vaelab.data.images;

import org.vaelab.vae.ImageShape;

/** A picture and how it is to be brought to its size. */
record Decoded(Picture picture, Crop crop, int orientation) {

    void write(ImageShape shape, byte[] target, int offset) {
        Resampler.write(picture, crop, orientation, shape, target, offset);
    }
}
