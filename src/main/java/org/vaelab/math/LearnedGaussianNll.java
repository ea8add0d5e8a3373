package org.vaelab.math;

/**
 * −ln N(x; m, diag(s²)) of one image, with an s of its own for each pixel, bounded below; Bishop (2006), eq. 2.43, and for the learned variance
 * Nix &amp; Weigend (1994).
 *
 * <pre>Σᵢ ½ ((xᵢ − mᵢ)²/sᵢ² + ln sᵢ² + ln 2π)     with sᵢ² = s₀² + exp(vᵢ)</pre>
 *
 * <p>Without s₀ a pixel that is always the same would drive ln s² towards −∞. The bound is smooth, so that a pixel never loses its gradient.
 */
public final class LearnedGaussianNll {

    /** s₀, the least standard deviation: about a twentieth of the pixels' range. */
    public static final double LEAST_SIGMA = 0.05;

    private static final double LEAST_VARIANCE = LEAST_SIGMA * LEAST_SIGMA;
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    private LearnedGaussianNll() {}

    /** One pixel's, in nats, as it is defined and in double precision. */
    public static double nats(double mean, double v, double pixel) {
        double variance = LEAST_VARIANCE + Math.exp(v);
        double away = pixel - mean;
        return 0.5 * (away * away / variance + Math.log(variance) + LOG_TWO_PI);
    }

    /**
     * Scores one image: with d = m − x and e = exp(v)/s², ∂/∂m = d/s² and ∂/∂v = ½·e·(1 − d²/s²).
     *
     * @param outputs all m, then all v, shape [2 · pixels]
     * @param image x, shape [pixels]
     * @param nll added to, in nats, one a pixel
     * @param gradient filled with scale·∂nll/∂outputs, as {@code outputs}
     */
    public static void score(float[] outputs, float[] image, float scale, float[] nll, float[] gradient) {
        int pixels = image.length;
        for (int i = 0; i < pixels; i++) {
            double spread = Math.exp(outputs[pixels + i]);
            double variance = LEAST_VARIANCE + spread;
            double away = outputs[i] - image[i];
            double scaled = away * away / variance;
            nll[i] += (float) (0.5 * (scaled + Math.log(variance) + LOG_TWO_PI));
            gradient[i] = (float) (scale * away / variance);
            gradient[pixels + i] = (float) (scale * 0.5 * spread / variance * (1 - scaled));
        }
    }
}
