package org.vaelab.latent;

import java.util.Objects;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/**
 * A single image, to be asked about as those of a data set are.
 *
 * @param label its class, counted from 0, or {@link ImageSource#UNLABELLED}
 */
public record OneImage(MeanImage image, int label) implements ImageSource {

    @Override
    public int count() {
        return 1;
    }

    @Override
    public ImageShape shape() {
        return image.shape();
    }

    @Override
    public void read(int index, float[] target, int offset) {
        Objects.checkIndex(index, 1);
        System.arraycopy(image.toArray(), 0, target, offset, shape().size());
    }

    @Override
    public int label(int index) {
        return label;
    }
}
