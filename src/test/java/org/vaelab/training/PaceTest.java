package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PaceTest {

    private final Pace pace = new Pace(0.5, 0.02);

    @Test
    void isDueAtOnceAndThenNotBeforeTheLeastTime() {
        assertTrue(pace.isDue(0));
        pace.done(0, 0.001);
        assertFalse(pace.isDue(0.5));
        assertTrue(pace.isDue(0.501));
    }

    @Test
    void whatCostsMoreIsDoneLessOften() {
        pace.done(0, 0.1);
        pace.done(1, 1.1);
        assertFalse(pace.isDue(6), "0.1 s is 2 % of 5 s");
        assertTrue(pace.isDue(6.1));
    }

    @Test
    void aColdStartIsNotTakenForTheCost() {
        pace.done(0, 4);
        assertTrue(pace.isDue(4.5));
        pace.done(4.5, 4.501);
        assertTrue(pace.isDue(5.01));
    }
}
