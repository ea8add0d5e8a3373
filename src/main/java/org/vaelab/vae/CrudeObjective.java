package org.vaelab.vae;

import java.util.Map;
import org.vaelab.math.SquaredHeads;

/**
 * In place of the KL two hand-set weights: muWeight·‖mu‖² + logVarWeight·‖logVar‖², both times beta. It shows why the KL's own balance is better.
 *
 * @param muWeight of ‖mu‖², 0 to {@link #MAX_WEIGHT}
 * @param logVarWeight of ‖logVar‖², 0 to {@link #MAX_WEIGHT}
 */
public record CrudeObjective(double muWeight, double logVarWeight) implements Objective {

    public static final String MU_WEIGHT = "mu-weight";
    public static final String LOG_VAR_WEIGHT = "log-var-weight";
    public static final double MAX_WEIGHT = 1000;

    public CrudeObjective {
        Numbers.requireBetween(MU_WEIGHT, muWeight, 0, MAX_WEIGHT);
        Numbers.requireBetween(LOG_VAR_WEIGHT, logVarWeight, 0, MAX_WEIGHT);
    }

    /** Both weights ½, the first as in the KL. */
    public CrudeObjective() {
        this(0.5, 0.5);
    }

    @Override
    public String id() {
        return "crude";
    }

    @Override
    public boolean samples() {
        return true;
    }

    @Override
    public PenaltyKind penalty() {
        return PenaltyKind.OTHER;
    }

    @Override
    public Map<String, Double> numbers() {
        return Map.of(MU_WEIGHT, muWeight, LOG_VAR_WEIGHT, logVarWeight);
    }

    @Override
    public Objective with(Map<String, Double> numbers) {
        return new CrudeObjective(
                numbers.getOrDefault(MU_WEIGHT, muWeight), numbers.getOrDefault(LOG_VAR_WEIGHT, logVarWeight));
    }

    @Override
    public void penalise(float[] heads, PriorTurn turn, float[] weights, double[] penalty, float[] gradient) {
        SquaredHeads.add(heads, muWeight, logVarWeight, weights, penalty, gradient);
    }
}
