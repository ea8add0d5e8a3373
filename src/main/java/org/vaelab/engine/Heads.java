package org.vaelab.engine;

import java.util.Arrays;
import org.vaelab.vae.Objective;
import org.vaelab.vae.PriorTurn;

/** From the encoder's output of one image to its code, and the code's gradient back to it. */
final class Heads {

    private final Objective objective;
    private final int latentDim;
    private final PriorTurn prior;
    private final double[] penalty;
    private final float[] unweighted;
    private final float[] unused;

    /** @param prior the prior's learned numbers, shared with whoever changes them between two steps */
    Heads(Objective objective, int latentDim, float[] prior) {
        this.objective = objective;
        this.latentDim = latentDim;
        this.prior = new PriorTurn(prior);
        penalty = new double[latentDim];
        unweighted = new float[latentDim];
        unused = new float[2 * latentDim];
    }

    /** Forgets the sums of the step before. */
    void start() {
        Arrays.fill(penalty, 0);
        prior.start();
    }

    /** z = mu + sigma·epsilon, or mu when the objective draws none. {@code sigmaNoise} is left as sigma·epsilon. */
    void code(float[] heads, float[] sigmaNoise, float[] z) {
        for (int j = 0; j < latentDim; j++) {
            // logVar is ln σ², hence the half.
            sigmaNoise[j] = objective.samples() ? sigmaNoise[j] * (float) Math.exp(0.5 * heads[latentDim + j]) : 0f;
            z[j] = heads[j] + sigmaNoise[j];
        }
    }

    /** Adds one image's penalty to {@link #penalty()}. */
    void measure(float[] heads, int label) {
        objective.penalise(heads, prior.of(label), unweighted, penalty, unused);
    }

    /**
     * Fills {@code gradient} with ∂loss/∂heads: ∂z/∂mu = 1, ∂z/∂logVar = ½·sigma·epsilon, and the penalty's; adds the penalty and the prior's own
     * gradient.
     *
     * @param weights of the penalty's gradient, one a latent dimension
     */
    void gradient(float[] heads, int label, float[] sigmaNoise, float[] zGradient, float[] weights, float[] gradient) {
        for (int j = 0; j < latentDim; j++) {
            gradient[j] = zGradient[j];
            gradient[latentDim + j] = 0.5f * sigmaNoise[j] * zGradient[j];
        }
        objective.penalise(heads, prior.of(label), weights, penalty, gradient);
    }

    /** The penalty since {@link #start()}, in nats, summed over images, one a latent dimension; the array itself. */
    double[] penalty() {
        return penalty;
    }

    /** ∂loss/∂ the prior's numbers since {@link #start()}; the array itself. */
    float[] priorGradient() {
        return prior.gradient();
    }
}
