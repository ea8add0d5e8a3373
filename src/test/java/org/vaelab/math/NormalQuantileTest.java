package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NormalQuantileTest {

    /** From published tables; the tolerance is the approximation's own. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.841344746068543, 1",
        "0.995, 2.575829303548901",
        "0.001, -3.090232306167813"
    })
    void matchesTheTables(double probability, double x) {
        assertEquals(x, NormalQuantile.of(probability), 1e-8);
    }

    @Test
    void isTheInverseOfTheDistribution() {
        double below = 0.5;
        double step = 1e-4;
        // Simpson's rule over the density from 0 upwards, its error far below the tolerance.
        for (double x = 0; x < 3; x += step) {
            below += step / 6 * (density(x) + 4 * density(x + step / 2) + density(x + step));
        }
        assertEquals(3, NormalQuantile.of(below), 1e-7);
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void whatIsNoProbabilityIsRefused(double probability) {
        assertThrows(IllegalArgumentException.class, () -> NormalQuantile.of(probability));
    }
}
