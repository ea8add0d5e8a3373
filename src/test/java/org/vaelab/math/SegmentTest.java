package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SegmentTest {

    private static final Segment SEGMENT = new Segment(1, 2, 5, 5);

    @Test
    void besideTheLineTheDistanceIsToItsFoot() {
        // The normal of (4, 3) / 5 is (−3, 4) / 5: two of it from the middle (3, 3.5).
        assertEquals(2, SEGMENT.distance(3 - 2 * 3 / 5.0, 3.5 + 2 * 4 / 5.0), 1e-12);
    }

    @Test
    void beyondAnEndTheDistanceIsToThatEnd() {
        assertEquals(5, SEGMENT.distance(1 - 4, 2 - 3), 1e-12);
        assertEquals(13, SEGMENT.distance(5 + 5, 5 + 12), 1e-12);
    }

    @Test
    void aLineOfOnePointIsThatPoint() {
        assertEquals(5, new Segment(1, 1, 1, 1).distance(4, 5), 1e-12);
    }

    @Test
    void itIsTheLeastDistanceToAnyOfItsPoints() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 100_000; i++) {
            double t = i / 100_000.0;
            least = Math.min(least, Math.hypot(2 - (1 + 4 * t), 7 - (2 + 3 * t)));
        }
        assertEquals(least, SEGMENT.distance(2, 7), 1e-6);
    }
}
