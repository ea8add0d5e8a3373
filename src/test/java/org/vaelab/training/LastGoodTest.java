package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.VaeParameters;

final class LastGoodTest {

    private int copies;

    private VaeParameters at(long step) {
        copies++;
        return new VaeParameters(Fakes.config(1), step, new float[0], new float[0]);
    }

    /** The step of the weights to go back to after so many steps. */
    private long after(int steps, LongToDoubleFunction objectiveBefore) {
        LastGood lastGood = new LastGood(at(0));
        for (long step = 1; step <= steps; step++) {
            long now = step;
            lastGood.judge(objectiveBefore.applyAsDouble(step - 1), step, () -> at(now));
        }
        return lastGood.parameters().step();
    }

    @Test
    void aRunThatFallsIsRememberedNotLongAgo() {
        assertEquals(950, after(1_000, step -> 100 + 450 * Math.exp(-step / 100.0)));
        assertEquals(21, copies, "one copy in 50 steps, and the first");
    }

    @Test
    void weightsOfFiniteButWreckedStepsAreNotRemembered() {
        assertEquals(450, after(512, step -> step <= 500 ? 120 : 1e6));
        assertEquals(400, after(520, step -> step <= 450 ? 120 : 1e6), "the copy just before the wreck was not proven");
    }

    @Test
    void aModelWreckedFromTheStartGoesBackToItsBeginning() {
        assertEquals(0, after(200, step -> step == 0 ? 550 : 1e9));
    }

    @Test
    void anObjectiveBelowZeroIsJudgedToo() {
        assertEquals(450, after(490, step -> 500 - 1_300 * (1 - Math.exp(-step / 50.0))));
        assertEquals(450, after(560, step -> step <= 500 ? -800 : 1e4));
    }
}
