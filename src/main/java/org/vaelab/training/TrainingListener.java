package org.vaelab.training;

import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeParameters;

/** Hears from the training thread. Must return at once: publish into a channel, never compute. */
public interface TrainingListener {

    /** After each step and after each change of state. */
    void progressed(TrainingSnapshot snapshot);

    /** Both terms on held-out images, a few times a minute and at the end of each epoch. */
    void heldOut(long step, Elbo elbo);

    /** New parameters: when a model is made, about ten times a second while it runs if they are followed, after a single step and at the end. */
    void parameters(VaeParameters parameters);

    /** Whether the parameters of a run that goes on are of use: each time they are copied, some megabytes that nobody reads are a burden. */
    default boolean followsParameters() {
        return true;
    }

    /**
     * The weights of a step that is a multiple of what {@link Trainer#checkpointEvery} was told, each once. May wait for those before, so that
     * none is lost.
     *
     * @param run of which they are: a new model, one that was opened and a reset begin another; other settings do not
     */
    default void checkpoint(long run, VaeParameters parameters) {}

    /** The run before was discarded: what was told of it counts no more. */
    default void discarded() {}

    /** Something broke; the state is {@link TrainingState#FAILED}. */
    void failed(Throwable cause);
}
