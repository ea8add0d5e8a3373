package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ChunkSizeTest {

    private static final long TURN = 4_000_000;
    private final ChunkSize size = new ChunkSize(TURN, 8, 2, 512);

    private void turn(long nanosEach) {
        size.learn(size.get(), size.get() * nanosEach);
    }

    @Test
    void aTurnSoonTakesAsLongAsItMay() {
        for (int i = 0; i < 6; i++) {
            turn(40_000);
        }
        assertEquals(100, size.get());
    }

    @Test
    void oneSlowTurnHalvesItAtMost() {
        turn(500_000);
        size.learn(8, TURN * 1_000);
        assertEquals(4, size.get());
    }

    @Test
    void itStaysWithinItsBounds() {
        for (int i = 0; i < 20; i++) {
            turn(1);
        }
        assertEquals(512, size.get());
        for (int i = 0; i < 20; i++) {
            turn(TURN * 10);
        }
        assertEquals(2, size.get());
    }

    @Test
    void theRestOfARoundTeachesNothing() {
        size.learn(3, TURN);
        assertEquals(8, size.get());
        size.learn(4, TURN);
        assertTrue(size.get() < 8);
    }
}
