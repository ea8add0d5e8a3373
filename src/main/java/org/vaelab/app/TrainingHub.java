package org.vaelab.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.vaelab.training.TrainingListener;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeParameters;

/** Tells everybody what the training thread tells; those who listen came before the first run. */
final class TrainingHub implements TrainingListener {

    private final List<TrainingListener> listeners = new CopyOnWriteArrayList<>();

    void add(TrainingListener listener) {
        listeners.add(listener);
    }

    @Override
    public void progressed(TrainingSnapshot snapshot) {
        listeners.forEach(listener -> listener.progressed(snapshot));
    }

    @Override
    public void heldOut(long step, Elbo elbo) {
        listeners.forEach(listener -> listener.heldOut(step, elbo));
    }

    @Override
    public void parameters(VaeParameters parameters) {
        listeners.forEach(listener -> listener.parameters(parameters));
    }

    @Override
    public void failed(Throwable cause) {
        listeners.forEach(listener -> listener.failed(cause));
    }
}
