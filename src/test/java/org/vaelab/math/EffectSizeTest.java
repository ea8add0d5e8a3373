package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class EffectSizeTest {

    @Test
    void matchesHandComputedValue() {
        // means 4 and 2; squares 2 + 8 = 10 over 3 + 3 − 2 = 4 degrees: s = √2.5
        double[] a = {3, 4, 5};
        double[] b = {0, 2, 4};
        assertEquals(2 / Math.sqrt(2.5), EffectSize.cohensD(a, b), 1e-12);
        assertEquals(-2 / Math.sqrt(2.5), EffectSize.cohensD(b, a), 1e-12);
    }
}
