package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HeldOutTest {

    @Test
    void theThousandImagesHaveEveryClassEvenIfLabelsTakeTurns() {
        int[] chosen = HeldOut.spread(4_000);
        assertEquals(1_000, Arrays.stream(chosen).distinct().count());
        int[] counts = new int[10];
        Arrays.stream(chosen).forEach(image -> counts[image % 10]++);
        // 100 of each expected, standard deviation 8.2.
        assertTrue(Arrays.stream(counts).allMatch(count -> count > 60 && count < 140), Arrays.toString(counts));
    }

    @Test
    void fewImagesAreAllLookedAt() {
        assertArrayEquals(IntStream.range(0, 7).toArray(), HeldOut.spread(7));
    }
}
