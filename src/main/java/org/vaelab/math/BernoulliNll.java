package org.vaelab.math;

/**
 * −ln p(x|l) of a Bernoulli pixel with logit l: softplus(l) − x·l = max(l, 0) − x·l + softplus(−|l|).
 *
 * <p>From logits it stays finite where ln σ(l), computed in two steps, is −∞. For x strictly between 0 and 1 it is the cross entropy, a loss but
 * not a likelihood.
 */
public final class BernoulliNll {

    private BernoulliNll() {}

    /** One pixel's, in nats, as it is defined and in double precision. */
    public static double nats(double logit, double pixel) {
        return Math.max(logit, 0) - pixel * logit + Math.log1p(Math.exp(-Math.abs(logit)));
    }

    /**
     * Scores one image in one pass; each pixel within 1e-6 nats (relative to max(1, |l|)) of {@link #nats}.
     *
     * <p>softplus(−|l|) = −ln s with s = σ(|l|) = ½ + ½·tanh(|l|/2) in [½, 1], and −ln s = 2·artanh(u) with u = (1 − s)/(1 + s) in [0, ⅓]. Only
     * operations that the JIT compiler makes vector instructions of.
     *
     * @param logits one image's, shape [pixels]; then scale·∂nll/∂l = scale·(σ(l) − x)
     * @param images holds the image's pixels, each in [0, 1]
     * @param from the image's first pixel in {@code images}
     * @param nll added to, in nats, one a pixel
     */
    public static void score(float[] logits, float[] images, int from, float scale, float[] nll) {
        int pixels = nll.length;
        for (int i = 0; i < pixels; i++) {
            float l = logits[i];
            float x = images[from + i];
            float half = FastTanh.clamp(0.5f * l);
            float tanh = FastTanh.numerator(half) / FastTanh.denominator(half);
            float s = 0.5f + 0.5f * Math.abs(tanh);
            float u = (1f - s) / (1f + s);
            nll[i] += Math.max(l, 0f) - x * l + twiceArtanh(u);
            logits[i] = scale * (0.5f + 0.5f * tanh - x);
        }
    }

    /** 2·artanh(u) = 2·(u + u³/3 + u⁵/5 + …); the series' rest is below 4e-8 for u in [0, ⅓]. */
    private static float twiceArtanh(float u) {
        float s = u * u;
        float tail = 1f / 9 + s * (1f / 11 + s * (1f / 13 + s * (1f / 15)));
        return 2f * u * (1f + s * (1f / 3 + s * (1f / 5 + s * (1f / 7 + s * tail))));
    }
}
