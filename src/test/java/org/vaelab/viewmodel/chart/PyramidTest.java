package org.vaelab.viewmodel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PyramidTest {

    @Test
    void anyRangeHasTheExtremesAndMeanOfItsValues() {
        Random random = new Random(1);
        Pyramid pyramid = new Pyramid();
        float[] values = new float[3000];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
            pyramid.add(values[i]);
        }
        for (int trial = 0; trial < 2000; trial++) {
            int from = random.nextInt(values.length);
            int to = from + 1 + random.nextInt(values.length - from);
            assertSpan(values, from, to, pyramid.over(from, to));
        }
    }

    private static void assertSpan(float[] values, int from, int to, Span span) {
        float min = Float.POSITIVE_INFINITY;
        float max = Float.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = from; i < to; i++) {
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
            sum += values[i];
        }
        assertEquals(min, span.min());
        assertEquals(max, span.max());
        // Means are kept as float: a few units in the seventh place.
        assertEquals(sum / (to - from), span.mean(), 2e-6);
    }

    @Test
    void aMillionValuesCostFewReads() {
        Pyramid pyramid = new Pyramid();
        for (int i = 0; i < 1_000_000; i++) {
            pyramid.add(i % 977);
        }
        int columns = 1000;
        for (int column = 0; column < columns; column++) {
            pyramid.over(column * 1000 + 3, column * 1000 + 999);
        }
        // 14 a level, 7 levels of 8 to 2,097,152.
        assertTrue(pyramid.reads() <= 14L * 7 * columns, "reads: " + pyramid.reads());
    }
}
