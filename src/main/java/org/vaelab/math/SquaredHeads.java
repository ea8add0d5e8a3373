package org.vaelab.math;

/**
 * A hand-made penalty on one image's posterior in place of the KL; a·‖mu‖² + b·‖logVar‖², as the introductions' first attempt has it.
 *
 * <pre>Σⱼ (a·muⱼ² + b·logVarⱼ²)</pre>
 */
public final class SquaredHeads {

    private SquaredHeads() {}

    /**
     * Adds one image's penalty and its gradient: ∂/∂mu = 2a·mu, ∂/∂logVar = 2b·logVar.
     *
     * @param heads mu and logVar = ln σ² side by side, shape [2 · latentDim]
     * @param muWeight a
     * @param logVarWeight b
     * @param weights of the gradient, not of the penalty, one a latent dimension
     * @param penalty added to, one a latent dimension
     * @param gradient added to, as {@code heads}
     */
    public static void add(
            float[] heads, double muWeight, double logVarWeight, float[] weights, double[] penalty, float[] gradient) {
        int latentDim = penalty.length;
        for (int j = 0; j < latentDim; j++) {
            double mu = heads[j];
            double logVar = heads[latentDim + j];
            penalty[j] += muWeight * mu * mu + logVarWeight * logVar * logVar;
            gradient[j] += (float) (weights[j] * 2 * muWeight * mu);
            gradient[latentDim + j] += (float) (weights[j] * 2 * logVarWeight * logVar);
        }
    }
}
