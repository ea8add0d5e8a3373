package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InterleavingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 97, 60_000, 70_000})
    void everyRoundVisitsEachOnce(int count) {
        Interleaving order = new Interleaving(count);
        order.next(Math.max(1, count / 3));
        int[] visited = order.next(count);
        Arrays.sort(visited);
        assertArrayEquals(IntStream.range(0, count).toArray(), visited);
    }

    @ParameterizedTest
    @ValueSource(ints = {60_000, 70_000})
    void anyPartIsSpreadEvenlyOverTheWhole(int count) {
        int[] visited = new Interleaving(count).next(1_000);
        Arrays.sort(visited);
        int widest = 0;
        for (int i = 1; i < visited.length; i++) {
            widest = Math.max(widest, visited[i] - visited[i - 1]);
        }
        // Multiples of the golden ratio leave gaps of at most 2.62 times the mean (three-gap theorem).
        assertTrue(widest <= 2.7 * count / 1_000, "a gap of " + widest);
    }
}
