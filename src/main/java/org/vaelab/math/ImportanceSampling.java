package org.vaelab.math;

/**
 * ln p(x) from codes drawn from q(z|x); Burda, Grosse, Salakhutdinov (2016), eq. 8, and Kingma &amp; Welling (2014), App. D.
 *
 * <pre>ln p(x) ≈ ln (1/K) Σₖ wₖ,  wₖ = p(x|zₖ) p(zₖ) / q(zₖ|x),  zₖ ~ q(z|x)</pre>
 *
 * <p>The estimate lies below ln p(x) on average, by less the more codes are drawn; with one code its mean is the ELBO.
 */
public final class ImportanceSampling {

    private static final double LN_TWO_PI = Math.log(2 * Math.PI);

    private ImportanceSampling() {}

    /**
     * ln N(z; mean, exp(logVar)) of one number, in nats.
     *
     * <pre>−½ (ln 2π + logVar + (z − mean)² / exp(logVar))</pre>
     */
    public static double logNormal(double z, double mean, double logVar) {
        double away = z - mean;
        return -0.5 * (LN_TWO_PI + logVar + away * away * Math.exp(-logVar));
    }

    /**
     * ln w = ln p(x|z) + ln p(z) − Σⱼ ln N(zⱼ; muⱼ, exp(logVarⱼ)) of one code, in nats.
     *
     * @param reconstructionNll −ln p(x|z), summed over pixels
     * @param logPrior ln p(z), or ln p(z|y) where the estimate is one of ln p(x|y)
     * @param z the code, shape [latentDim], from {@code offset} on
     * @param mu of q(z|x), shape [latentDim]
     * @param logVar ln σ² of q(z|x), shape [latentDim]
     */
    public static double logWeight(
            double reconstructionNll, double logPrior, float[] z, int offset, float[] mu, float[] logVar) {
        double sum = logPrior - reconstructionNll;
        for (int j = 0; j < mu.length; j++) {
            sum -= logNormal(z[offset + j], mu[j], logVar[j]);
        }
        return sum;
    }

    /**
     * ln (1/K) Σₖ exp(logWeightₖ), with the largest taken out first: exp(−700) is 0 in double, and an image has more nats than that.
     *
     * @param logWeights one a code, 1 or more
     * @return nats; −∞ if no code explains the image at all
     */
    public static double logMean(double[] logWeights) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double logWeight : logWeights) {
            largest = Math.max(largest, logWeight);
        }
        if (Double.isInfinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (double logWeight : logWeights) {
            sum += Math.exp(logWeight - largest);
        }
        return largest + Math.log(sum / logWeights.length);
    }
}
