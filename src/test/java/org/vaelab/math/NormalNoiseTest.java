package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class NormalNoiseTest {

    private static final int STEPS = 200;
    private static final int PLACES = 64;
    private static final int DIMENSIONS = 16;
    private static final int DRAWS = STEPS * PLACES * DIMENSIONS;

    private static float[] draw(long seed, long step, int place) {
        float[] epsilon = new float[DIMENSIONS];
        new NormalNoise(seed).fill(step, place, epsilon);
        return epsilon;
    }

    /** The mean of epsilon to a power, over steps, places and dimensions. */
    private static double moment(int power) {
        NormalNoise noise = new NormalNoise(7);
        float[] epsilon = new float[DIMENSIONS];
        double sum = 0;
        for (int step = 0; step < STEPS; step++) {
            for (int place = 0; place < PLACES; place++) {
                noise.fill(step, place, epsilon);
                for (float value : epsilon) {
                    sum += Math.pow(value, power);
                }
            }
        }
        return sum / DRAWS;
    }

    @Test
    void itsFirstFourMomentsAreTheStandardNormalsWithinFiveStandardErrors() {
        // Uniform noise, the sources' slip, would have a variance of 1/12 and a fourth moment of 1/80.
        assertEquals(0, moment(1), 5 * Math.sqrt(1.0 / DRAWS));
        assertEquals(1, moment(2), 5 * Math.sqrt(2.0 / DRAWS));
        assertEquals(0, moment(3), 5 * Math.sqrt(15.0 / DRAWS));
        assertEquals(3, moment(4), 5 * Math.sqrt(96.0 / DRAWS));
    }

    @Test
    void neighbouringImagesAndStepsAreUncorrelated() {
        double places = 0;
        double steps = 0;
        int pairs = 20_000;
        for (int i = 0; i < pairs; i++) {
            float[] here = draw(3, i, 0);
            places += here[0] * draw(3, i, 1)[0];
            steps += here[0] * draw(3, i + 1, 0)[0];
        }
        assertEquals(0, places / pairs, 5 / Math.sqrt(pairs));
        assertEquals(0, steps / pairs, 5 / Math.sqrt(pairs));
    }

    @Test
    void theSameSeedStepAndPlaceGiveTheSameDraws() {
        assertArrayEquals(draw(1, 2, 3), draw(1, 2, 3));
        assertFalse(Arrays.equals(draw(1, 2, 3), draw(2, 2, 3)), "another seed");
    }
}
