package org.vaelab.latent;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.vaelab.math.EffectSize;

/**
 * Whether an attribute vector means anything: one half of the images gives the direction, the other half is asked how far pairs from the one subset
 * to the other lie apart along it, beside pairs drawn from both at random.
 *
 * @param pairs of each kind
 * @param apart the mean of the pairs from one subset to the other, in latent units
 * @param randomApart the mean of the random pairs
 * @param effectSize Cohen's d between the two
 * @param chance how often mixing the subsets up gives means at least as far apart, one-sided, from {@link #SHUFFLES} times
 */
public record AttributeTest(int pairs, double apart, double randomApart, double effectSize, double chance) {

    public static final int SHUFFLES = 999;
    private static final int LEAST_IMAGES = 4;
    private static final int MOST_PAIRS = 1_000;
    private static final long SEED = 1;

    /** Null if one of the subsets has fewer than four images that were encoded. The same for the same codes. */
    public static @Nullable AttributeTest of(MeanCodes codes, ImageSubset from, ImageSubset to) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int[] first = shuffled(encoded(codes, from), random);
        int[] second = shuffled(encoded(codes, to), random);
        if (first.length < LEAST_IMAGES || second.length < LEAST_IMAGES) {
            return null;
        }
        AttributeVector direction = AttributeVector.between(
                codes, Arrays.copyOf(first, first.length / 2), Arrays.copyOf(second, second.length / 2));
        return direction == null || direction.length() == 0
                ? null
                : judged(
                        codes,
                        direction,
                        Arrays.copyOfRange(first, first.length / 2, first.length),
                        Arrays.copyOfRange(second, second.length / 2, second.length),
                        random);
    }

    private static int[] encoded(MeanCodes codes, ImageSubset subset) {
        return subset.stream()
                .filter(image -> !Float.isNaN(codes.get(image, 0)))
                .toArray();
    }

    private static AttributeTest judged(
            MeanCodes codes, AttributeVector direction, int[] from, int[] to, RandomGenerator random) {
        int[] pool = Arrays.copyOf(from, from.length + to.length);
        System.arraycopy(to, 0, pool, from.length, to.length);
        int pairs = Math.min(MOST_PAIRS, Math.max(from.length, to.length));
        double[] apart = new double[pairs];
        double[] randomApart = new double[pairs];
        for (int k = 0; k < pairs; k++) {
            apart[k] = direction.along(codes, from[k % from.length], to[k % to.length]);
            randomApart[k] = direction.along(codes, drawn(pool, random), drawn(pool, random));
        }
        double[] places = new double[pool.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = direction.along(codes, pool[0], pool[i]);
        }
        return new AttributeTest(
                pairs,
                Arrays.stream(apart).average().orElse(Double.NaN),
                Arrays.stream(randomApart).average().orElse(Double.NaN),
                EffectSize.cohensD(apart, randomApart),
                chance(places, from.length, random));
    }

    private static int drawn(int[] pool, RandomGenerator random) {
        return pool[random.nextInt(pool.length)];
    }

    /** A permutation test of the difference of means; Fisher (1935). */
    private static double chance(double[] places, int from, RandomGenerator random) {
        double seen = difference(places, from);
        int asFar = 1;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            for (int last = places.length - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                double swapped = places[last];
                places[last] = places[other];
                places[other] = swapped;
            }
            asFar += difference(places, from) >= seen ? 1 : 0;
        }
        return asFar / (SHUFFLES + 1.0);
    }

    private static double difference(double[] places, int from) {
        double first = 0;
        double second = 0;
        for (int i = 0; i < places.length; i++) {
            first += i < from ? places[i] / from : 0;
            second += i < from ? 0 : places[i] / (places.length - from);
        }
        return second - first;
    }

    private static int[] shuffled(int[] images, RandomGenerator random) {
        for (int last = images.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int swapped = images[last];
            images[last] = images[other];
            images[other] = swapped;
        }
        return images;
    }
}
