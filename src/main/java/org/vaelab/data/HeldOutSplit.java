package org.vaelab.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set cut in two, where its files do not say which images to judge by. */
public record HeldOutSplit(ImageSet train, ImageSet heldOut) {

    /** Fixes which tenth is held out where nobody chooses another. */
    static final long SEED = 10;

    private static final int TENTH = 10;
    private static final int ALL = 100;

    /**
     * A tenth of each class, drawn at random but always the same, is held out.
     *
     * @param all two images at least
     */
    public static HeldOutSplit tenth(ImageSet all) {
        return stratified(all, TENTH, SEED);
    }

    /**
     * A share of each class, drawn at random, is held out.
     *
     * @param all two images at least
     * @param percent from 1 to 90
     */
    static HeldOutSplit stratified(ImageSet all, int percent, long seed) {
        return of(all, percent, byClass(all, new StableRandom(seed).permutation(all.count())));
    }

    /** A share of all images, drawn at random whatever their classes, is held out. */
    static HeldOutSplit random(ImageSet all, int percent, long seed) {
        return of(all, percent, new StableRandom(seed).permutation(all.count()));
    }

    /** Every so manieth of an order is held out, one at least. */
    private static HeldOutSplit of(ImageSet all, int percent, int... order) {
        boolean[] heldOut = new boolean[order.length];
        boolean any = false;
        for (int i = 0; i < order.length; i++) {
            boolean out = (i + 1L) * percent / ALL > (long) i * percent / ALL;
            heldOut[order[i]] = out;
            any |= out;
        }
        if (!any) {
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
