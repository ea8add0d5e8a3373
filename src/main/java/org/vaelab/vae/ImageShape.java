package org.vaelab.vae;

/**
 * The size of an image. Pixels lie in the order [channels][height][width].
 *
 * @param channels 1 for grey, 3 for colour
 * @param height in pixels
 * @param width in pixels
 */
public record ImageShape(int channels, int height, int width) {

    /** Numbers of one image, 2,048 × 2,048 in colour: far beyond what the networks here can learn. */
    public static final int MAX_SIZE = 3 << 22;

    public ImageShape {
        if (channels != 1 && channels != 3) {
            throw new IllegalArgumentException("channels must be 1 or 3, but is " + channels);
        }
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "height and width must be positive, but are " + height + " and " + width);
        }
        if ((double) channels * height * width > MAX_SIZE) {
            throw new IllegalArgumentException("an image of " + channels + " × " + height + " × " + width
                    + " is larger than the " + MAX_SIZE + " numbers there may be");
        }
    }

    /** A grey image's shape. */
    public static ImageShape grey(int height, int width) {
        return new ImageShape(1, height, width);
    }

    /** How many numbers one image is. */
    public int size() {
        return channels * height * width;
    }
}
