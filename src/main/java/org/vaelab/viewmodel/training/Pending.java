package org.vaelab.viewmodel.training;

/**
 * What the form or the data ask for that the model which is there does not have.
 *
 * @param newModel whether the next start needs a new model in place of a trained one
 * @param changes whether any field waits for the next start
 * @param trainedOn the name of the model's data while others are shown; empty while they are the same
 * @param onlyShown whether the model which is there is to be looked at, and the next start begins another
 */
record Pending(boolean newModel, boolean changes, String trainedOn, boolean onlyShown) {

    static final Pending NOTHING = new Pending(false, false, "", false);

    boolean otherData() {
        return !trainedOn.isEmpty();
    }
}
