package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class SlerpTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(5);

    private float[] normal(int dimensions) {
        float[] values = new float[dimensions];
        for (int j = 0; j < dimensions; j++) {
            values[j] = (float) random.nextGaussian();
        }
        return values;
    }

    private static double norm(float[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (double) a[j] * b[j];
        }
        return sum;
    }

    @Test
    void endsAreThePointsThemselvesAndTheNormGrowsEvenly() {
        for (int round = 0; round < 300; round++) {
            int dimensions = 2 + random.nextInt(30);
            float[] a = normal(dimensions);
            float[] b = normal(dimensions);
            assertArrayEquals(a, Slerp.between(a, b, 0), 1e-5f);
            assertArrayEquals(b, Slerp.between(a, b, 1), 1e-5f);
            double t = random.nextDouble();
            assertEquals((1 - t) * norm(a) + t * norm(b), norm(Slerp.between(a, b, t)), 1e-5 * norm(a) + 1e-5);
        }
    }

    /** The angle from the start, measured by the cosine, is a share t of the whole. */
    @Test
    void theDirectionTurnsEvenly() {
        for (int round = 0; round < 300; round++) {
            float[] a = normal(8);
            float[] b = normal(8);
            double whole = Math.acos(dot(a, b) / (norm(a) * norm(b)));
            double t = 0.05 + 0.9 * random.nextDouble();
            float[] between = Slerp.between(a, b, t);
            assertEquals(t * whole, Math.acos(dot(a, between) / (norm(a) * norm(between))), 1e-3);
        }
    }

    @Test
    void aHalfTurnNeverPassesThroughTheOrigin() {
        float[] a = {3, 0, 4};
        float[] b = {-3, 0, -4};
        assertArrayEquals(b, Slerp.between(a, b, 1), 1e-5f);
        for (double t = 0; t <= 1; t += 0.125) {
            assertEquals(5, norm(Slerp.between(a, b, t)), 1e-5);
        }
    }

    @Test
    void alongOneDirectionAndFromTheOriginThePathIsStraight() {
        assertArrayEquals(new float[] {2, 4}, Slerp.between(new float[] {1, 2}, new float[] {3, 6}, 0.5), 1e-6f);
        assertArrayEquals(new float[] {1, 2}, Slerp.between(new float[2], new float[] {2, 4}, 0.5), 1e-6f);
        assertArrayEquals(new float[] {0}, Slerp.between(new float[] {-1}, new float[] {1}, 0.5), 1e-6f);
    }

    @Test
    void itGoesOnBeyondItsEnd() {
        // A quarter turn gone on for half as long again ends at 135 degrees.
        float[] beyond = Slerp.between(new float[] {2, 0}, new float[] {0, 2}, 1.5);
        assertArrayEquals(new float[] {(float) -Math.sqrt(2), (float) Math.sqrt(2)}, beyond, 1e-5f);
    }
}
