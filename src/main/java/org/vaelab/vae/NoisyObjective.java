package org.vaelab.vae;

/** Reconstruction of z = mu + sigma·epsilon, with nothing that keeps sigma from shrinking: it ends as the autoencoder. */
public record NoisyObjective() implements Objective {

    @Override
    public String id() {
        return "noisy-ae";
    }

    @Override
    public boolean samples() {
        return true;
    }

    @Override
    public PenaltyKind penalty() {
        return PenaltyKind.NONE;
    }

    @Override
    public void penalise(float[] heads, PriorTurn turn, float[] weights, double[] penalty, float[] gradient) {
        // The noise is the training's only pressure on the codes.
    }
}
