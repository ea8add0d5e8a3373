package org.vaelab.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.latent.LatentService;
import org.vaelab.training.Trainer;
import org.vaelab.training.TrainingListener;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeParameters;

/** The threads that work, and what flows between them. */
final class Services implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Services.class);
    private static final long CLOSE_MILLIS = 3_000;

    private final ProgramThreads threads = new ProgramThreads();
    final TrainingHub hub = new TrainingHub();
    final LatentService latent;
    final Trainer trainer;
    private final VaeEngine engine;

    Services(VaeEngine engine, Executor uiThread) {
        this.engine = engine;
        latent = new LatentService(engine, uiThread);
        trainer = new Trainer(engine, hub);
        hub.add(new LatentListener(latent));
    }

    Executor io() {
        return threads.io();
    }

    /** One thread, for points and their index. */
    Executor paint() {
        return threads.paint();
    }

    /** One thread, for what is looked for among all images. */
    Executor search() {
        return threads.search();
    }

    /** Runs something short again and again until the end, on a thread for files. */
    void every(Duration interval, Runnable task) {
        threads.every(interval, task);
    }

    /** Loads the native library in the background; until it is there, the decode thread works in plain Java. */
    void warmUp() {
        threads.io().execute(() -> {
            engine.warmUp();
            latent.engineIsWarm();
        });
    }

    /** Ends all threads, the one that makes the news first. Never longer than three seconds: a native library that loads cannot be hurried. */
    @Override
    public void close() {
        Thread closing = new Thread(this::closeAll, "closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (closing.isAlive()) {
            LOG.info("Some threads had not ended after {} ms; the program ends without them", CLOSE_MILLIS);
        }
    }

    private void closeAll() {
        trainer.close();
        latent.close();
        threads.close();
    }

    /** New weights for the decode thread, and whether it must leave the cores to training. */
    private record LatentListener(LatentService latent) implements TrainingListener {

        @Override
        public void progressed(TrainingSnapshot snapshot) {
            latent.trainingRuns(snapshot.state() == TrainingState.RUNNING);
        }

        @Override
        public void heldOut(long step, Elbo elbo) {}

        @Override
        public void parameters(VaeParameters parameters) {
            latent.parameters(parameters);
        }

        @Override
        public void checkpoint(long run, VaeParameters parameters) {
            latent.checkpoint(run, parameters);
        }

        @Override
        public void discarded() {
            latent.trainingRuns(false);
        }

        @Override
        public void failed(Throwable cause) {}
    }
}
