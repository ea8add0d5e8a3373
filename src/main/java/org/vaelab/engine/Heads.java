package org.vaelab.engine;

import org.vaelab.vae.Objective;

/** From the encoder's output of one image to its code, and the code's gradient back to it. */
final class Heads {

    private final Objective objective;
    private final int latentDim;
    private final double[] penalty;

    Heads(Objective objective, int latentDim) {
        this.objective = objective;
        this.latentDim = latentDim;
        penalty = new double[latentDim];
    }

    /** z = mu + sigma·epsilon, or mu when the objective draws none. {@code sigmaNoise} is left as sigma·epsilon. */
    void code(float[] heads, float[] sigmaNoise, float[] z) {
        for (int j = 0; j < latentDim; j++) {
            // logVar is ln σ², hence the half.
            sigmaNoise[j] = objective.samples() ? sigmaNoise[j] * (float) Math.exp(0.5 * heads[latentDim + j]) : 0f;
            z[j] = heads[j] + sigmaNoise[j];
        }
    }

    /** Fills {@code gradient} with ∂loss/∂heads: ∂z/∂mu = 1, ∂z/∂logVar = ½·sigma·epsilon, and the penalty's. */
    void gradient(float[] heads, float[] sigmaNoise, float[] zGradient, float weight, float[] gradient) {
        for (int j = 0; j < latentDim; j++) {
            gradient[j] = zGradient[j];
            gradient[latentDim + j] = 0.5f * sigmaNoise[j] * zGradient[j];
        }
        objective.penalise(heads, weight, penalty, gradient);
    }

    /** The penalty since the last call, in nats, summed over images. */
    double takePenalty() {
        double sum = 0;
        for (int j = 0; j < latentDim; j++) {
            sum += penalty[j];
            penalty[j] = 0;
        }
        return sum;
    }
}
