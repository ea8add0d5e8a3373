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
     * Scores one image; each pixel within 1e-6 nats (relative to max(1, |l|)) of {@link #nats}.
     *
     * <p>softplus(−|l|) = −ln s with s = σ(|l|) = ½ + ½·tanh(|l|/2) in [½, 1], and −ln s = 2·artanh(u) with u = (1 − s)/(1 + s) in [0, ⅓]. Only
     * operations that the JIT compiler makes vector instructions of, in loops small enough for it.
     *
     * @param logits one image's, shape [pixels]
     * @param image its pixels, each in [0, 1]
     * @param nll added to, in nats, one a pixel
     * @param gradient filled with scale·∂nll/∂l = scale·(σ(l) − x)
     */
    public static void score(float[] logits, float[] image, float scale, float[] nll, float[] gradient) {
        halfTanh(logits, gradient);
        addSoftplusOfMinusAbsolute(gradient, nll);
        addLinear(logits, image, nll);
        int pixels = gradient.length;
        for (int i = 0; i < pixels; i++) {
            gradient[i] = scale * (0.5f + 0.5f * gradient[i] - image[i]);
        }
    }

    /** tanh(l/2), from which everything else follows. */
    private static void halfTanh(float[] logits, float[] tanh) {
        int pixels = tanh.length;
        for (int i = 0; i < pixels; i++) {
            tanh[i] = FastTanh.of(0.5f * logits[i]);
        }
    }

    private static void addSoftplusOfMinusAbsolute(float[] tanh, float[] nll) {
        int pixels = tanh.length;
        for (int i = 0; i < pixels; i++) {
            float s = 0.5f + 0.5f * Math.abs(tanh[i]);
            nll[i] += twiceArtanh((1f - s) / (1f + s));
        }
    }

    /** max(l, 0) − x·l. */
    private static void addLinear(float[] logits, float[] image, float[] nll) {
        int pixels = nll.length;
        for (int i = 0; i < pixels; i++) {
            nll[i] += Math.max(logits[i], 0f) - image[i] * logits[i];
        }
    }

    /** 2·artanh(u) = 2·(u + u³/3 + u⁵/5 + …); the series' rest is below 4e-8 for u in [0, ⅓]. */
    private static float twiceArtanh(float u) {
        float s = u * u;
        float tail = 1f / 9 + s * (1f / 11 + s * (1f / 13 + s * (1f / 15)));
        return 2f * u * (1f + s * (1f / 3 + s * (1f / 5 + s * (1f / 7 + s * tail))));
    }
}
