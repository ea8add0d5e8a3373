package org.vaelab.vae;

import org.vaelab.math.GaussianKl;

/** Reconstruction + beta·KL(q(z|x) ‖ N(0, I)), reparameterised; Kingma &amp; Welling (2014), Higgins et al. (2017). */
public record VaeObjective() implements Objective {

    @Override
    public String id() {
        return "vae";
    }

    @Override
    public boolean samples() {
        return true;
    }

    @Override
    public PenaltyKind penalty() {
        return PenaltyKind.KL;
    }

    @Override
    public void penalise(float[] heads, float weight, double[] penalty, float[] gradient) {
        GaussianKl.add(heads, weight, penalty, gradient);
    }
}
