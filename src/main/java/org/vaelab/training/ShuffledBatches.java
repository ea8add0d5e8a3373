package org.vaelab.training;

import java.util.Arrays;
import org.vaelab.data.StableRandom;

/** The order in which images are seen: each epoch all of them once, shuffled anew; the last batch of an epoch may be smaller. */
final class ShuffledBatches {

    private final int count;
    private final int batchSize;
    private final StableRandom random;
    private int[] order = new int[0];
    private int next;

    ShuffledBatches(int count, int batchSize, long seed) {
        if (count < 1) {
            throw new IllegalArgumentException("there must be images to train on");
        }
        this.count = count;
        this.batchSize = batchSize;
        random = new StableRandom(seed);
    }

    int batchesPerEpoch() {
        return (count - 1) / batchSize + 1;
    }

    /** The numbers of the images of the next step. */
    int[] next() {
        if (next == order.length) {
            order = random.permutation(count);
            next = 0;
        }
        int from = next;
        next = Math.min(from + batchSize, count);
        return Arrays.copyOfRange(order, from, next);
    }
}
