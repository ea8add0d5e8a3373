package org.vaelab.data;

import java.util.Arrays;

/**
 * Finds images that show nearly the same, such as one picture saved twice: those whose pixels differ by less than a hundredth of what either
 * has in contrast. Images alike are neighbours when all are sorted by their projection onto any direction, so that a few directions and a few
 * neighbours in each find nearly all pairs without comparing every two.
 */
final class NearLikeness {

    /** More would take long; the first of them stand for the rest. */
    static final int MOST_LOOKED_AT = 100_000;

    private static final int DIRECTIONS = 4;
    private static final int NEIGHBOURS = 6;
    private static final double SHARE_OF_CONTRAST = 0.01;
    private static final long SEED = 30;

    private final ImageSet images;
    private final int count;
    private final int size;
    /** Of each image's values: what tells most pairs apart without a look at their pixels. */
    private final double[] sums;

    private final double[] squares;

    private NearLikeness(ImageSet images) {
        this.images = images;
        count = Math.min(images.count(), MOST_LOOKED_AT);
        size = images.shape().size();
        sums = new double[count];
        squares = new double[count];
    }

    /** How many images are nearly, but not exactly, like another one. */
    static int count(ImageSet images) throws InterruptedException {
        return new NearLikeness(images).count();
    }

    private int count() throws InterruptedException {
        boolean[] alike = new boolean[count];
        ParallelWork.forEach(0, count, this::measure, Progress.silent());
        for (int direction = 0; direction < DIRECTIONS; direction++) {
            long[] sorted = sorted(direction);
            ParallelWork.forEach(0, count, place -> markNeighbours(sorted, place, alike), Progress.silent());
        }
        int marked = 0;
        for (boolean one : alike) {
            marked += one ? 1 : 0;
        }
        return marked;
    }

    /** Projections above, images' numbers below, ascending. */
    private long[] sorted(int direction) throws InterruptedException {
        StableRandom random = new StableRandom(SEED + direction);
        byte[] signs = new byte[size];
        for (int i = 0; i < size; i++) {
            signs[i] = (byte) (2 * random.nextInt(2) - 1);
        }
        long[] keys = new long[count];
        ParallelWork.forEach(
                0,
                count,
                image -> {
                    byte[] pixels = pixels(image);
                    int sum = 0;
                    for (int i = 0; i < size; i++) {
                        sum += signs[i] * (pixels[i] & 0xff);
                    }
                    keys[image] = (long) sum << 32 | image;
                },
                Progress.silent());
        Arrays.sort(keys);
        return keys;
    }

    private void markNeighbours(long[] sorted, int place, boolean[] alike) {
        int image = (int) sorted[place];
        double most = SHARE_OF_CONTRAST * contrast(image);
        for (int other = place + 1; other < Math.min(count, place + 1 + NEIGHBOURS); other++) {
            int neighbour = (int) sorted[other];
            if (!(alike[image] && alike[neighbour])
                    && mayBeNear(image, neighbour, most)
                    && isNear(pixels(image), pixels(neighbour), most)) {
                // Set only ever to true, so that threads cannot harm each other.
                alike[image] = true;
                alike[neighbour] = true;
            }
        }
    }

    private void measure(int image) {
        long sum = 0;
        long square = 0;
        for (byte pixel : pixels(image)) {
            int value = pixel & 0xff;
            sum += value;
            square += (long) value * value;
        }
        sums[image] = sum;
        squares[image] = square;
    }

    /** The sum of squared distances from the mean. */
    private double contrast(int image) {
        return squares[image] - sums[image] * sums[image] / size;
    }

    /** The squared distance of two images is at least that of their lengths, and that of their sums by the number of pixels (Cauchy and Schwarz). */
    private boolean mayBeNear(int a, int b, double most) {
        double lengths = Math.sqrt(squares[a]) - Math.sqrt(squares[b]);
        double apart = sums[a] - sums[b];
        // A little more, so that rounding loses no pair.
        return Math.max(lengths * lengths, apart * apart / size) <= most + 1;
    }

    private static boolean isNear(byte[] a, byte[] b, double most) {
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            int difference = (a[i] & 0xff) - (b[i] & 0xff);
            squares += difference * difference;
            if (squares > most) {
                return false;
            }
        }
        return squares > 0;
    }

    private byte[] pixels(int image) {
        byte[] pixels = new byte[size];
        images.copyPixels(image, pixels, 0);
        return pixels;
    }
}
