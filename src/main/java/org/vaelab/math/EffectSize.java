package org.vaelab.math;

/** How far two samples differ, in standard deviations. */
public final class EffectSize {

    private EffectSize() {}

    /**
     * Cohen's d; Cohen (1988), section 2.2: 0.2 is called small, 0.5 medium, 0.8 large.
     *
     * <pre>(mean(a) − mean(b)) / s,  s² = (Σ(a − mean(a))² + Σ(b − mean(b))²) / (nₐ + n_b − 2)</pre>
     *
     * @param a two values or more
     * @param b two values or more
     */
    public static double cohensD(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double variance = (squares(a, meanA) + squares(b, meanB)) / (a.length + b.length - 2);
        return (meanA - meanB) / Math.sqrt(variance);
    }

    private static double mean(double[] values) {
        return SampleMean.of(values).mean();
    }

    private static double squares(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
