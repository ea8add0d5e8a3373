package org.vaelab.data;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/**
 * How often each value occurs in all pixels of a set.
 *
 * @param counts of the values 0 to 255
 */
@SuppressWarnings("ArrayRecordComponent") // lives while one report is made
record PixelValues(long[] counts) {

    private static final int VALUES = 256;

    /** Images that are counted by one thread before it adds to what all count. */
    private static final int BLOCK = 64;

    /** Pixels this near to black or white count as such: a scanner's or JPEG's noise. */
    private static final int NOISE = 12;

    static PixelValues of(ImageSet images) throws InterruptedException {
        AtomicLongArray counts = new AtomicLongArray(VALUES);
        ParallelWork.forEach(
                0,
                (images.count() + BLOCK - 1) / BLOCK,
                block -> {
                    long[] own = counted(images, block * BLOCK, Math.min(images.count(), (block + 1) * BLOCK));
                    for (int value = 0; value < VALUES; value++) {
                        if (own[value] > 0) {
                            counts.addAndGet(value, own[value]);
                        }
                    }
                },
                Progress.silent());
        return new PixelValues(IntStream.range(0, VALUES).mapToLong(counts::get).toArray());
    }

    private static long[] counted(ImageSet images, int from, int to) {
        long[] counts = new long[VALUES];
        byte[] pixels = new byte[images.shape().size()];
        for (int image = from; image < to; image++) {
            images.copyPixels(image, pixels, 0);
            for (byte pixel : pixels) {
                counts[pixel & 0xff]++;
            }
        }
        return counts;
    }

    int least() {
        return IntStream.range(0, VALUES)
                .filter(value -> counts[value] > 0)
                .findFirst()
                .orElse(0);
    }

    int greatest() {
        return IntStream.range(0, VALUES)
                .filter(value -> counts[value] > 0)
                .max()
                .orElse(0);
    }

    double mean() {
        double sum = 0;
        for (int value = 0; value < VALUES; value++) {
            sum += (double) value * counts[value];
        }
        return sum / all();
    }

    /** Of pixels that are neither black nor white, from 0 to 100. */
    double percentBetween() {
        long between = 0;
        for (int value = NOISE; value < VALUES - NOISE; value++) {
            between += counts[value];
        }
        return 100.0 * between / all();
    }

    private long all() {
        long all = 0;
        for (long count : counts) {
            all += count;
        }
        return Math.max(1, all);
    }
}
