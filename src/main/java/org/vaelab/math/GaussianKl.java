package org.vaelab.math;

/**
 * KL(N(mu, diag(exp(logVar))) ‖ N(0, I)) for one image; see Kingma &amp; Welling (2014), App. B.
 *
 * <pre>½ Σⱼ (muⱼ² + exp(logVarⱼ) − logVarⱼ − 1)</pre>
 */
public final class GaussianKl {

    private GaussianKl() {}

    /**
     * The divergence as it is defined, in double precision.
     *
     * @param mu posterior mean, shape [latentDim]
     * @param logVar ln σ², shape [latentDim]
     * @return nats, summed over latent dimensions; never negative
     */
    public static double nats(float[] mu, float[] logVar) {
        if (mu.length != logVar.length) {
            throw new IllegalArgumentException(
                    "mu and logVar must be as long as each other, but have " + mu.length + " and " + logVar.length);
        }
        double sum = 0;
        for (int j = 0; j < mu.length; j++) {
            sum += nats(mu[j], logVar[j]);
        }
        return sum;
    }

    /** One dimension's share, in nats. */
    public static double nats(double mu, double logVar) {
        // expm1 keeps full precision near the prior, where exp(v) − 1 cancels.
        return 0.5 * (mu * mu + Math.expm1(logVar) - logVar);
    }

    /**
     * KL(N(mu, exp(logVar)) ‖ N(otherMu, exp(otherLogVar))) of one dimension, in nats.
     *
     * <pre>½ (otherLogVar − logVar + (exp(logVar) + (mu − otherMu)²) / exp(otherLogVar) − 1)</pre>
     */
    public static double between(double mu, double logVar, double otherMu, double otherLogVar) {
        double away = mu - otherMu;
        double narrower = logVar - otherLogVar;
        return 0.5 * (Math.expm1(narrower) - narrower + away * away * Math.exp(-otherLogVar));
    }

    /**
     * Adds one image's divergence and its gradient: ∂/∂mu = mu, ∂/∂logVar = ½ (exp(logVar) − 1).
     *
     * @param heads mu and logVar side by side, shape [2 · latentDim]
     * @param weights of the gradient, not of the divergence, one a latent dimension
     * @param nats added to, one a latent dimension
     * @param gradient added to, as {@code heads}
     */
    public static void add(float[] heads, float[] weights, double[] nats, float[] gradient) {
        int latentDim = nats.length;
        for (int j = 0; j < latentDim; j++) {
            double mu = heads[j];
            double logVar = heads[latentDim + j];
            double excess = Math.expm1(logVar);
            nats[j] += 0.5 * (mu * mu + excess - logVar);
            gradient[j] += weights[j] * heads[j];
            gradient[latentDim + j] += (float) (weights[j] * 0.5 * excess);
        }
    }

    /**
     * Adds one image's divergence from N(m, I), ½ Σⱼ ((muⱼ − mⱼ)² + exp(logVarⱼ) − logVarⱼ − 1), and its gradient: ∂/∂mu = mu − m = −∂/∂m and
     * ∂/∂logVar = ½ (exp(logVar) − 1).
     *
     * @param heads mu and logVar side by side, shape [2 · latentDim]
     * @param means m, from {@code offset} on
     * @param weights of the gradients, not of the divergence, one a latent dimension
     * @param nats added to, one a latent dimension
     * @param gradient added to, as {@code heads}
     * @param meansGradient added to, as {@code means}
     */
    public static void addFrom(
            float[] heads,
            float[] means,
            int offset,
            float[] weights,
            double[] nats,
            float[] gradient,
            float[] meansGradient) {
        int latentDim = nats.length;
        for (int j = 0; j < latentDim; j++) {
            double away = (double) heads[j] - means[offset + j];
            double logVar = heads[latentDim + j];
            double excess = Math.expm1(logVar);
            nats[j] += 0.5 * (away * away + excess - logVar);
            float pull = (float) (weights[j] * away);
            gradient[j] += pull;
            gradient[latentDim + j] += (float) (weights[j] * 0.5 * excess);
            meansGradient[offset + j] -= pull;
        }
    }
}
