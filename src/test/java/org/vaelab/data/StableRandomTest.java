package org.vaelab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StableRandomTest {

    @Test
    void isSplitMix64() {
        // The reference vector for seed 1234567 that implementations in other languages are checked against.
        StableRandom random = new StableRandom(1234567);
        assertEquals("6457827717110365317", Long.toUnsignedString(random.nextLong()));
        assertEquals("3203168211198807973", Long.toUnsignedString(random.nextLong()));
        assertEquals("9817491932198370423", Long.toUnsignedString(random.nextLong()));
        assertEquals("4593380528125082431", Long.toUnsignedString(random.nextLong()));
        assertEquals("16408922859458223821", Long.toUnsignedString(random.nextLong()));
    }

    @Test
    void gaussiansHaveMeanZeroAndVarianceOne() {
        StableRandom random = new StableRandom(1);
        int n = 100_000;
        double[] drawn = DoubleStream.generate(random::nextGaussian).limit(n).toArray();
        // Five standard errors: 1/√n of the mean, √(2/n) of the variance.
        assertEquals(0, Arrays.stream(drawn).average().orElseThrow(), 5 / Math.sqrt(n));
        assertEquals(1, Arrays.stream(drawn).map(x -> x * x).average().orElseThrow(), 5 * Math.sqrt(2.0 / n));
    }

    @Test
    void aPermutationHasEachNumberOnce() {
        int[] order = new StableRandom(1).permutation(1000);
        assertArrayEquals(
                IntStream.range(0, 1000).toArray(),
                Arrays.stream(order).sorted().toArray());
        assertNotEquals(Arrays.toString(order), Arrays.toString(new StableRandom(2).permutation(1000)));
    }

    @Test
    void eachPlaceOfAPermutationIsUniform() {
        StableRandom random = new StableRandom(1);
        int[] seenFirst = new int[4];
        for (int i = 0; i < 40_000; i++) {
            seenFirst[random.permutation(4)[0]]++;
        }
        // Binomial(40000, ¼): five standard deviations are 433.
        Arrays.stream(seenFirst).forEach(count -> assertEquals(10_000, count, 433));
    }

    @Test
    void itemsHaveStreamsOfTheirOwn() {
        assertEquals(
                StableRandom.forItem(1, 5).nextLong(),
                StableRandom.forItem(1, 5).nextLong());
        assertNotEquals(
                StableRandom.forItem(1, 5).nextLong(),
                StableRandom.forItem(1, 6).nextLong());
        assertNotEquals(
                StableRandom.forItem(1, 5).nextLong(),
                StableRandom.forItem(2, 5).nextLong());
    }

    @Test
    void aBoundMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> new StableRandom(1).nextInt(0));
    }
}
