package org.vaelab.vae;

import java.util.Map;

/** Reconstruction + beta·KL(q ‖ the prior), of a code that is drawn, with free bits; what conditional ones differ in is the prior or the networks' input. */
interface KlObjective extends Objective {

    @Override
    default boolean samples() {
        return true;
    }

    @Override
    default PenaltyKind penalty() {
        return PenaltyKind.KL;
    }

    @Override
    default Map<String, Double> numbers() {
        return Map.of(VaeObjective.FREE_BITS, freeBits());
    }

    @Override
    default void penalise(float[] heads, PriorTurn turn, float[] weights, double[] penalty, float[] gradient) {
        prior().addKl(heads, turn, weights, penalty, gradient);
    }
}
