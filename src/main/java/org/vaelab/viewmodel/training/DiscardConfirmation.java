package org.vaelab.viewmodel.training;

/** Asks a person whether a trained model may go. */
@FunctionalInterface
public interface DiscardConfirmation {

    /**
     * Whether it may.
     *
     * @param steps the model has been trained for
     */
    boolean mayDiscard(long steps);
}
