package org.vaelab.data;

import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/** Images in memory, one byte a pixel, 0 to 255 standing for [0, 1]; immutable. */
public final class ImageSet implements ImageSource {

    private static final float[] UNIT = unit();

    private final ImageShape shape;
    private final byte[] pixels;
    private final byte[] labels;

    /**
     * Takes the arrays over: the caller must not keep them.
     *
     * @param pixels row-major, shape [count × channels × height × width]
     * @param labels class of each image, 0 to 127, or −1; shape [count]
     */
    public ImageSet(ImageShape shape, byte[] pixels, byte[] labels) {
        if (pixels.length != (long) labels.length * shape.size()) {
            throw new IllegalArgumentException(
                    labels.length + " images of " + shape.size() + " pixels are not " + pixels.length + " bytes");
        }
        this.shape = shape;
        this.pixels = pixels;
        this.labels = labels;
    }

    private static float[] unit() {
        float[] unit = new float[256];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = i / 255f;
        }
        return unit;
    }

    @Override
    public int count() {
        return labels.length;
    }

    @Override
    public ImageShape shape() {
        return shape;
    }

    @Override
    public void read(int index, float[] target, int offset) {
        int size = shape.size();
        int from = index * size;
        for (int i = 0; i < size; i++) {
            target[offset + i] = UNIT[pixels[from + i] & 0xff];
        }
    }

    @Override
    public int label(int index) {
        return labels[index];
    }

    /** One pixel's stored value, 0 to 255. */
    public int value(int image, int pixel) {
        return pixels[image * shape.size() + pixel] & 0xff;
    }

    /** Copies one image's stored bytes, each 0 to 255 unsigned, in the order of {@link ImageShape}. */
    public void copyPixels(int image, byte[] target, int offset) {
        System.arraycopy(pixels, image * shape.size(), target, offset, shape.size());
    }

    /** Whether any image has a label. */
    public boolean isLabelled() {
        for (byte label : labels) {
            if (label != UNLABELLED) {
                return true;
            }
        }
        return false;
    }

    /** Those images, in that order, as a set of their own. */
    public ImageSet select(int... images) {
        byte[] chosenPixels = new byte[Math.multiplyExact(images.length, shape.size())];
        byte[] chosenLabels = new byte[images.length];
        for (int i = 0; i < images.length; i++) {
            copyPixels(images[i], chosenPixels, i * shape.size());
            chosenLabels[i] = labels[images[i]];
        }
        return new ImageSet(shape, chosenPixels, chosenLabels);
    }
}
