package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class GradientClipTest {

    @Test
    void aLongGradientKeepsItsDirectionAndGetsTheLongestAllowed() {
        // ‖(3, 4)‖ = 5.
        double factor = GradientClip.factor(9 + 16, 0.5);
        assertEquals(0.1, factor, 1e-15);
        double[] clipped = DoubleStream.of(3, 4).map(g -> g * factor).toArray();
        assertArrayEquals(new double[] {0.3, 0.4}, clipped, 1e-15);
        assertEquals(0.5, Math.hypot(clipped[0], clipped[1]), 1e-15);
    }

    @Test
    void aShortGradientStaysAsItIs() {
        assertEquals(1, GradientClip.factor(25, 5));
        assertEquals(1, GradientClip.factor(25, 1e9));
        assertEquals(1, GradientClip.factor(0, 0.5));
    }

    @Test
    void squaresAreSummedInDoublePrecision() {
        float[] row = new float[3_000_000];
        Arrays.fill(row, 0.1f);
        // In single precision the sum would stop growing early.
        assertEquals(3e4, Rows.sumOfSquares(row, row.length), 0.01);
    }
}
