package org.vaelab.data;

import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/**
 * Images whose pixels are 0 or 1, each drawn once with its grey value as the probability of 1; Salakhutdinov &amp; Murray (2008). Which they are
 * depends on the seed and the image alone. Immutable.
 */
public final class BinarisedImages implements ImageSource {

    private final ImageSource grey;
    private final long seed;

    public BinarisedImages(ImageSource grey, long seed) {
        this.grey = grey;
        this.seed = seed;
    }

    @Override
    public int count() {
        return grey.count();
    }

    @Override
    public ImageShape shape() {
        return grey.shape();
    }

    @Override
    public void read(int index, float[] target, int offset) {
        grey.read(index, target, offset);
        StableRandom random = StableRandom.forItem(seed, index);
        int size = grey.shape().size();
        for (int i = offset; i < offset + size; i++) {
            target[i] = random.nextDouble() < target[i] ? 1 : 0;
        }
    }

    @Override
    public int label(int index) {
        return grey.label(index);
    }
}
