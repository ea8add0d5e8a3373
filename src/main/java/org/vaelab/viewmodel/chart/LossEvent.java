package org.vaelab.viewmodel.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.vae.Elbo;

/**
 * Something a run told, and what it told before that has not been taken in yet: a chain, so that joining is pure and no step is lost.
 *
 * @param snapshot of a step; null for a measurement on held-out images
 * @param heldOut the measurement; null for a step
 */
record LossEvent(
        long step,
        @Nullable TrainingSnapshot snapshot,
        @Nullable Elbo heldOut,
        @Nullable LossEvent older) {

    static LossEvent step(TrainingSnapshot snapshot) {
        return new LossEvent(snapshot.step(), snapshot, null, null);
    }

    static LossEvent heldOut(long step, Elbo elbo) {
        return new LossEvent(step, null, elbo, null);
    }

    /** This single event with those before it. */
    LossEvent after(LossEvent before) {
        return new LossEvent(step, snapshot, heldOut, before);
    }

    void addTo(LossHistory history) {
        Deque<LossEvent> inOrder = new ArrayDeque<>();
        for (LossEvent event = this; event != null; event = event.older) {
            inOrder.push(event);
        }
        inOrder.forEach(event -> event.addSelfTo(history));
    }

    private void addSelfTo(LossHistory history) {
        if (snapshot != null) {
            history.add(snapshot);
        }
        if (heldOut != null) {
            history.addHeldOut(step, heldOut);
        }
    }
}
