package org.vaelab.training;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The order in which images are seen: each epoch all of them once, shuffled anew; the last batch of an epoch may be smaller. */
final class ShuffledBatches {

    private final int[] order;
    private final int batchSize;
    private final RandomGenerator random;
    private int next;

    ShuffledBatches(int count, int batchSize, long seed) {
        this.batchSize = batchSize;
        order = IntStream.range(0, count).toArray();
        random = new SplittableRandom(seed);
    }

    int batchesPerEpoch() {
        return (order.length + batchSize - 1) / batchSize;
    }

    /** The numbers of the images of the next step. */
    int[] next() {
        if (next == 0) {
            shuffle();
        }
        int from = next;
        int to = Math.min(from + batchSize, order.length);
        next = to == order.length ? 0 : to;
        return Arrays.copyOfRange(order, from, to);
    }

    /** Fisher and Yates, as Durstenfeld wrote it. */
    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
