package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SmallestTest {

    @Test
    void keepsWhatSortingAllWouldPutFirst() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        for (int round = 0; round < 200; round++) {
            int count = 1 + random.nextInt(60);
            int most = 1 + random.nextInt(20);
            // Few different values, so that some are equal.
            double[] values = random.ints(count, 0, 30).asDoubleStream().toArray();
            Smallest smallest = new Smallest(most);
            IntStream.range(0, count).forEach(i -> smallest.offer(i, values[i]));
            List<Integer> sorted = IntStream.range(0, count)
                    .boxed()
                    .sorted((a, b) -> Double.compare(values[a], values[b]))
                    .limit(most)
                    .toList();
            List<Integer> kept = IntStream.range(0, smallest.size())
                    .map(smallest::item)
                    .boxed()
                    .toList();
            assertEquals(sorted, kept);
        }
    }

    @Test
    void whatIsNoNumberIsNotKept() {
        Smallest smallest = new Smallest(3);
        smallest.offer(1, Double.NaN);
        smallest.offer(2, Double.POSITIVE_INFINITY);
        smallest.offer(3, 7);
        assertEquals(1, smallest.size());
        assertEquals(3, smallest.item(0));
        assertEquals(7, smallest.value(0));
    }
}
