package org.vaelab.latent;

import java.util.Objects;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/**
 * The first images of a source, for what a few of them show well enough.
 *
 * @param count how many, from 0 to the source's own count
 */
public record FirstImages(ImageSource images, int count) implements ImageSource {

    public FirstImages {
        Objects.checkFromToIndex(0, count, images.count());
    }

    @Override
    public ImageShape shape() {
        return images.shape();
    }

    @Override
    public void read(int index, float[] target, int offset) {
        images.read(Objects.checkIndex(index, count), target, offset);
    }

    @Override
    public int label(int index) {
        return images.label(Objects.checkIndex(index, count));
    }
}
