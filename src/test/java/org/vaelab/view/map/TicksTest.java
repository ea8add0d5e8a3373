package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class TicksTest {

    @Test
    void areRoundNumbersWithAsManyDecimalsAsTheyNeed() {
        Ticks ticks = Ticks.between(-0.51, 0.51, 300, 72);
        assertEquals(3, ticks.count());
        assertEquals("\u22120.5", ticks.text(0));
        assertEquals("0.0", ticks.text(1));
        assertEquals("0", Ticks.between(-12, 12, 10, 72).text(1));
        assertEquals("0.25", new Ticks(0.25, 0.05, 1).text(0));
    }

    @Test
    void lieApartAsAskedInsideTheRangeAndNoneIsMissing() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        for (int round = 0; round < 2_000; round++) {
            double least = 10 * random.nextGaussian();
            double pxPerUnit = Math.exp(random.nextDouble(-3, 9));
            double most = least + 800 / pxPerUnit;
            Ticks ticks = Ticks.between(least, most, pxPerUnit, 72);
            assertTrue(ticks.step() * pxPerUnit >= 72 - 1e-9 && ticks.step() * pxPerUnit <= 72 * 2.5 + 1e-6);
            double slack = ticks.step() * 1e-6;
            assertTrue(ticks.first() >= least - slack && ticks.first() - ticks.step() < least);
            double last = ticks.value(ticks.count() - 1);
            assertTrue(last <= most + slack && last + ticks.step() > most - slack);
        }
    }
}
