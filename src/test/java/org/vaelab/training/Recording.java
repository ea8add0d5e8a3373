package org.vaelab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeParameters;

/** Keeps what a trainer tells, and lets a test wait for it. */
final class Recording implements TrainingListener {

    /** Long enough for any machine; a test that fails waits so long, one that passes never does. */
    private static final long PATIENCE_SECONDS = 30;

    record Checkpoint(long run, VaeParameters parameters) {}

    record HeldOutFigure(long step, Elbo elbo) {}

    private final BlockingQueue<TrainingSnapshot> waiting = new LinkedBlockingQueue<>();
    private final List<TrainingSnapshot> snapshots = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final List<HeldOutFigure> heldOut = new ArrayList<>();
    private final List<VaeParameters> parameters = new ArrayList<>();
    private final CountDownLatch discarded = new CountDownLatch(1);
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final boolean followsParameters;

    Recording() {
        this(true);
    }

    Recording(boolean followsParameters) {
        this.followsParameters = followsParameters;
    }

    @Override
    public void progressed(TrainingSnapshot snapshot) {
        synchronized (this) {
            snapshots.add(snapshot);
        }
        waiting.add(snapshot);
    }

    @Override
    public synchronized void heldOut(long step, Elbo elbo) {
        heldOut.add(new HeldOutFigure(step, elbo));
    }

    @Override
    public synchronized void parameters(VaeParameters newest) {
        parameters.add(newest);
    }

    @Override
    public boolean followsParameters() {
        return followsParameters;
    }

    @Override
    public synchronized void checkpoint(long run, VaeParameters parameters) {
        checkpoints.add(new Checkpoint(run, parameters));
    }

    synchronized List<Checkpoint> checkpoints() {
        return List.copyOf(checkpoints);
    }

    @Override
    public void discarded() {
        discarded.countDown();
    }

    void awaitDiscarded() throws InterruptedException {
        if (!discarded.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("was never discarded");
        }
    }

    @Override
    public void failed(Throwable cause) {
        failures.add(cause);
    }

    /** The next snapshot in this state, those before it being passed over. */
    TrainingSnapshot await(TrainingState state) throws InterruptedException {
        while (true) {
            TrainingSnapshot next = waiting.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("was never " + state);
            }
            if (next.state() == state) {
                return next;
            }
        }
    }

    Throwable awaitFailure() throws InterruptedException {
        Throwable failure = failures.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (failure == null) {
            throw new AssertionError("nothing failed");
        }
        return failure;
    }

    synchronized List<TrainingSnapshot> snapshots() {
        return List.copyOf(snapshots);
    }

    synchronized List<HeldOutFigure> heldOut() {
        return List.copyOf(heldOut);
    }

    synchronized VaeParameters newest() {
        return parameters.get(parameters.size() - 1);
    }

    synchronized int parameterReports() {
        return parameters.size();
    }
}
