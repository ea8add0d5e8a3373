package org.vaelab.math;

/**
 * −ln N(x; m, s²I) of one image with one s for all pixels; Bishop (2006), eq. 2.43.
 *
 * <pre>Σᵢ ((xᵢ − mᵢ)²/2s² + ln(s√2π))</pre>
 */
public final class FixedGaussianNll {

    private FixedGaussianNll() {}

    /** One pixel's, in nats, as it is defined and in double precision; below 0 where the density exceeds 1. */
    public static double nats(double mean, double sigma, double pixel) {
        double away = (pixel - mean) / sigma;
        return 0.5 * away * away + Math.log(sigma * Math.sqrt(2 * Math.PI));
    }

    /**
     * Scores one image.
     *
     * @param means m, shape [pixels]
     * @param image x, shape [pixels]
     * @param sigma s, positive
     * @param nll added to, in nats, one a pixel
     * @param gradient filled with scale·∂nll/∂m = scale·(m − x)/s²
     */
    public static void score(float[] means, float[] image, double sigma, float scale, float[] nll, float[] gradient) {
        float precision = (float) (1 / (sigma * sigma));
        float constant = (float) Math.log(sigma * Math.sqrt(2 * Math.PI));
        int pixels = gradient.length;
        for (int i = 0; i < pixels; i++) {
            float away = means[i] - image[i];
            nll[i] += 0.5f * precision * away * away + constant;
            gradient[i] = scale * precision * away;
        }
    }
}
