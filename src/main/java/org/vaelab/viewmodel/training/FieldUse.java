package org.vaelab.viewmodel.training;

import java.util.Map;
import java.util.TreeMap;
import org.vaelab.vae.Likelihood;
import org.vaelab.vae.Likelihoods;
import org.vaelab.vae.Objective;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.PenaltyKind;

/** Which fields have a bearing on the model that a form's choices ask for. */
final class FieldUse {

    private FieldUse() {}

    static boolean applies(TrainingField field, TrainingForm form) {
        return switch (field) {
            case SIGMA, FREE_BITS, MU_WEIGHT, LOG_VAR_WEIGHT -> defaults(form).containsKey(field.id());
            case BETA, WARM_UP, KL_SCHEDULE ->
                Objectives.byId(form.text(TrainingField.OBJECTIVE))
                        .filter(objective -> objective.penalty() == PenaltyKind.NONE)
                        .isEmpty();
            case CONVOLUTIONS -> NetworkKind.CONVOLUTIONAL.id().equals(form.text(TrainingField.NETWORK));
            // Only a Bernoulli likelihood asks for pixels that are 0 or 1.
            case PIXELS ->
                Likelihoods.byId(form.text(TrainingField.LIKELIHOOD))
                        .filter(Likelihood::holdsForGrey)
                        .isEmpty();
            default -> true;
        };
    }

    /** The numbers that the chosen objective and likelihood have, as they usually are. */
    private static Map<String, Double> defaults(TrainingForm form) {
        Map<String, Double> numbers = new TreeMap<>();
        Objectives.byId(form.text(TrainingField.OBJECTIVE))
                .map(Objective::numbers)
                .ifPresent(numbers::putAll);
        Likelihoods.byId(form.text(TrainingField.LIKELIHOOD))
                .map(Likelihood::numbers)
                .ifPresent(numbers::putAll);
        return numbers;
    }

    /** The numbers that a form gives to its objective and likelihood. Only for a form without a problem. */
    static Map<String, Double> numbers(TrainingForm form) {
        Map<String, Double> numbers = defaults(form);
        for (TrainingField field : TrainingField.values()) {
            numbers.computeIfPresent(field.id(), (name, usual) -> Double.valueOf(form.text(field)));
        }
        return numbers;
    }
}
