package org.vaelab.engine;

import java.util.SplittableRandom;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/** Small images of uniform noise, decided by a seed; labels are the number modulo 3. */
final class RandomImages implements ImageSource {

    private final ImageShape shape;
    private final float[][] pixels;

    RandomImages(ImageShape shape, int count, long seed) {
        this.shape = shape;
        SplittableRandom random = new SplittableRandom(seed);
        pixels = new float[count][shape.size()];
        for (float[] image : pixels) {
            for (int i = 0; i < image.length; i++) {
                image[i] = (float) random.nextDouble();
            }
        }
    }

    float[] image(int index) {
        return pixels[index];
    }

    void replace(int index, float[] image) {
        pixels[index] = image.clone();
    }

    @Override
    public int count() {
        return pixels.length;
    }

    @Override
    public ImageShape shape() {
        return shape;
    }

    @Override
    public void read(int index, float[] target, int offset) {
        System.arraycopy(pixels[index], 0, target, offset, shape.size());
    }

    @Override
    public int label(int index) {
        return index % 3;
    }
}
