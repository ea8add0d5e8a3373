package org.vaelab.store;

import java.util.Arrays;

/** Pixels ready to be shown or written; immutable. */
public final class ArgbImage {

    private final int width;
    private final int height;
    private final int[] argb;

    /**
     * Takes the array over: the caller must not keep it.
     *
     * @param argb row-major, not premultiplied, shape [height × width]
     */
    public ArgbImage(int width, int height, int[] argb) {
        if (width < 1 || height < 1 || argb.length != (long) width * height) {
            throw new IllegalArgumentException(
                    "an image of " + width + " × " + height + " pixels cannot have " + argb.length);
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** One pixel, counted from the top left. */
    public int argb(int x, int y) {
        return argb[y * width + x];
    }

    /** A copy, row-major, shape [height × width]. */
    public int[] argb() {
        return argb.clone();
    }

    /**
     * Copies this image into a larger one.
     *
     * @param target row-major
     * @param targetWidth pixels a row of {@code target}
     * @param left column of {@code target} where this image begins
     * @param top row of {@code target} where this image begins
     */
    public void copyInto(int[] target, int targetWidth, int left, int top) {
        for (int y = 0; y < height; y++) {
            System.arraycopy(argb, y * width, target, (top + y) * targetWidth + left, width);
        }
    }

    /** Each pixel as a block of {@code times × times}: enlarged without smoothing. */
    public ArgbImage enlarged(int times) {
        int largeWidth = width * times;
        int[] large = new int[argb.length * times * times];
        for (int y = 0; y < height; y++) {
            int row = y * times * largeWidth;
            for (int x = 0; x < largeWidth; x++) {
                large[row + x] = argb[y * width + x / times];
            }
            for (int copy = 1; copy < times; copy++) {
                System.arraycopy(large, row, large, row + copy * largeWidth, largeWidth);
            }
        }
        return new ArgbImage(largeWidth, height * times, large);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArgbImage image && image.width == width && Arrays.equals(image.argb, argb);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(argb);
    }

    @Override
    public String toString() {
        return "image of " + width + " × " + height + " pixels";
    }
}
