package org.vaelab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SampleMeanTest {

    @Test
    void matchesTheHandComputedValues() {
        // 1, 2, 3, 6: mean 3, squares 4 + 1 + 0 + 9 = 14, s² = 14/3, s/√4 = √(14/12).
        SampleMean mean = SampleMean.of(new double[] {1, 2, 3, 6});
        assertEquals(3, mean.mean(), 1e-15);
        assertEquals(Math.sqrt(14.0 / 12), mean.standardError(), 1e-15);
    }

    @Test
    void theErrorOfOneValueIsUnknown() {
        SampleMean mean = SampleMean.of(new double[] {5});
        assertEquals(5, mean.mean());
        assertTrue(Double.isNaN(mean.standardError()));
    }

    @Test
    void theErrorIsTheSpreadOfRepeatedMeans() {
        NormalNoise noise = new NormalNoise(3);
        int runs = 400;
        double[] means = new double[runs];
        double claimed = 0;
        for (int run = 0; run < runs; run++) {
            float[] draws = new float[50];
            noise.fill(run, 0, draws);
            double[] values = new double[draws.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = 7 * draws[i] - 100;
            }
            SampleMean mean = SampleMean.of(values);
            means[run] = mean.mean();
            claimed += mean.standardError() / runs;
        }
        double spread = SampleMean.of(means).standardError() * Math.sqrt(runs);
        // The spread of 400 means is itself known to 1/√800 = 3.5 %: four times that.
        assertEquals(1, claimed / spread, 0.14);
    }
}
