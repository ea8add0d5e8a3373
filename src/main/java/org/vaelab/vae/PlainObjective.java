package org.vaelab.vae;

/** An autoencoder's: reconstruction alone, of the code z = mu; nothing fills the space between codes. */
public record PlainObjective() implements Objective {

    @Override
    public String id() {
        return "ae";
    }

    @Override
    public boolean samples() {
        return false;
    }

    @Override
    public PenaltyKind penalty() {
        return PenaltyKind.NONE;
    }

    @Override
    public void penalise(float[] heads, PriorTurn turn, float[] weights, double[] penalty, float[] gradient) {
        // Nothing keeps the codes anywhere.
    }
}
