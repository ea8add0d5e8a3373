package org.vaelab.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set cut in two, where its files do not say which images to judge by. */
public record HeldOutSplit(ImageSet train, ImageSet heldOut) {

    /** Fixes which tenth is held out. */
    private static final long SEED = 10;

    /**
     * A tenth, drawn at random but always the same, is held out.
     *
     * @param all two images at least
     */
    public static HeldOutSplit tenth(ImageSet all) {
        int[] order = new StableRandom(SEED).permutation(all.count());
        int heldOut = Math.max(1, all.count() / 10);
        return new HeldOutSplit(
                all.select(IntStream.of(Arrays.copyOfRange(order, heldOut, order.length))
                        .sorted()
                        .toArray()),
                all.select(IntStream.of(Arrays.copyOf(order, heldOut)).sorted().toArray()));
    }
}
