package org.vaelab.viewmodel.training;

import java.util.function.BooleanSupplier;

/** Asks a person whether a trained model may go. */
@FunctionalInterface
public interface DiscardConfirmation {

    /**
     * Whether it may.
     *
     * @param steps the model has been trained for
     */
    boolean mayDiscard(long steps);

    /** Asks only when there is something to lose: what is safe in a file may go. */
    default DiscardConfirmation onlyIf(BooleanSupplier unsaved) {
        return steps -> !unsaved.getAsBoolean() || mayDiscard(steps);
    }
}
