package org.vaelab.vae;

/**
 * The size of an image. Pixels lie in the order [channels][height][width]. A point of the plane is taken for an image too, of one place with
 * two channels: {@link #POINT}.
 *
 * @param channels 1 for grey, 3 for colour; 2 for the coordinates of a point
 * @param height in pixels
 * @param width in pixels
 */
public record ImageShape(int channels, int height, int width) {

    /** Numbers of one image, 2,048 × 2,048 in colour: far beyond what the networks here can learn. */
    public static final int MAX_SIZE = 3 << 22;

    private static final int COORDINATES = 2;

    /** The numbers of a point of the plane: how far right and how far up it lies in the square that its data state, each in [0, 1]. */
    public static final ImageShape POINT = new ImageShape(COORDINATES, 1, 1);

    public ImageShape {
        boolean point = channels == COORDINATES && height == 1 && width == 1;
        if (channels != 1 && channels != 3 && !point) {
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

    /** Whether what is called an image is a point of the plane. */
    public boolean isPoint() {
        return channels == COORDINATES;
    }

    /** A coordinate in the square from −1 to 1 that points are scaled from, of one in [0, 1]. */
    public static double ofPlane(double unit) {
        return 2 * unit - 1;
    }

    /** A coordinate in [0, 1], of one in the square from −1 to 1. */
    public static double unitOfPlane(double coordinate) {
        return (coordinate + 1) / 2;
    }

    /** How many numbers one image is. */
    public int size() {
        return channels * height * width;
    }
}
