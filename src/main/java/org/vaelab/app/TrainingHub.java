package org.vaelab.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.vaelab.training.TrainingListener;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeParameters;

/**
 * Tells everybody what the training thread tells; those who listen came before the first run. Of a run that is to be discarded nothing is told any
 * more, even what the training thread says before it hears of that.
 */
final class TrainingHub implements TrainingListener {

    private final List<TrainingListener> listeners = new CopyOnWriteArrayList<>();
    /** How many times a run was given up that the training thread has not ended yet. */
    private int givenUp;

    void add(TrainingListener listener) {
        listeners.add(listener);
    }

    /** From now on nothing of the run that is there is told. Any thread may call; the trainer is to be told to discard it next. */
    synchronized void giveUp() {
        givenUp++;
        listeners.forEach(TrainingListener::discarded);
    }

    private synchronized void tell(Consumer<TrainingListener> news) {
        if (givenUp == 0) {
            listeners.forEach(news);
        }
    }

    @Override
    public void progressed(TrainingSnapshot snapshot) {
        tell(listener -> listener.progressed(snapshot));
    }

    @Override
    public void heldOut(long step, Elbo elbo) {
        tell(listener -> listener.heldOut(step, elbo));
    }

    @Override
    public void parameters(VaeParameters parameters) {
        tell(listener -> listener.parameters(parameters));
    }

    @Override
    public void checkpoint(long run, VaeParameters parameters) {
        tell(listener -> listener.checkpoint(run, parameters));
    }

    @Override
    public synchronized void discarded() {
        givenUp = Math.max(0, givenUp - 1);
    }

    @Override
    public void failed(Throwable cause) {
        listeners.forEach(listener -> listener.failed(cause));
    }
}
