package org.vaelab.math;

/**
 * The mean of independent values and how far it may be from the mean of all there could be.
 *
 * @param mean in the values' unit
 * @param standardError s/√n with s² = Σ(x − mean)²/(n − 1), in the values' unit; NaN for a single value
 */
public record SampleMean(double mean, double standardError) {

    /** Of one value or more; two passes, since the squares of 10,000 losses of −100 nats would cancel. */
    public static SampleMean of(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double variance = squares / (values.length - 1);
        return new SampleMean(mean, Math.sqrt(variance / values.length));
    }
}
