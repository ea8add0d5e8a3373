package org.vaelab.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set cut in two, where its files do not say which images to judge by. */
public record HeldOutSplit(ImageSet train, ImageSet heldOut) {

    /** Fixes which tenth is held out. */
    private static final long SEED = 10;

    /** One of so many. */
    private static final int SHARE = 10;

    /**
     * A tenth of each class, drawn at random but always the same, is held out.
     *
     * @param all two images at least
     */
    public static HeldOutSplit tenth(ImageSet all) {
        int[] order = byClass(all, new StableRandom(SEED).permutation(all.count()));
        boolean[] heldOut = new boolean[order.length];
        for (int i = SHARE - 1; i < order.length; i += SHARE) {
            heldOut[order[i]] = true;
        }
        if (order.length < SHARE) {
            heldOut[order[0]] = true;
        }
        return new HeldOutSplit(all.select(chosen(heldOut, false)), all.select(chosen(heldOut, true)));
    }

    /** The images class by class, those without one first, and in each class in the order given. */
    private static int[] byClass(ImageSet all, int... order) {
        int[] starts = new int[Byte.MAX_VALUE + 3];
        for (int image : order) {
            starts[all.label(image) + 2]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] sorted = new int[order.length];
        for (int image : order) {
            sorted[starts[all.label(image) + 1]++] = image;
        }
        return sorted;
    }

    private static int[] chosen(boolean[] heldOut, boolean wanted) {
        return IntStream.range(0, heldOut.length)
                .filter(image -> heldOut[image] == wanted)
                .toArray();
    }
}
