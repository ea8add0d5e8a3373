package org.vaelab.training;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.Dataset;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeParameters;

/**
 * Trains models, one at a time, on a thread of its own named {@code training}, which alone makes and touches them.
 *
 * <p>Commands may come from any thread and never block: they wait in a queue that is read between steps. What does not suit the state when a
 * command's turn comes (a pause when nothing runs) does nothing.
 */
public final class Trainer implements TrainingCommands, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Trainer.class);
    private static final long CLOSE_MILLIS = 5_000;

    private final BlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
    private final TrainingLoop loop;
    private final Thread thread = new Thread(this::work, "training");
    private volatile boolean closing;

    /** Starts the thread, which waits for {@link #prepare(VaeConfig, TrainingSettings, Dataset)}. */
    public Trainer(VaeEngine engine, TrainingListener listener) {
        this(engine, listener, System::nanoTime);
    }

    Trainer(VaeEngine engine, TrainingListener listener, LongSupplier nanoTime) {
        loop = new TrainingLoop(engine, listener, nanoTime, () -> closing);
        thread.setDaemon(true);
        thread.start();
    }

    /** Makes a new model at step 0, tells its parameters and is then {@link TrainingState#IDLE}. The model before it is discarded. */
    @Override
    public void prepare(VaeConfig config, TrainingSettings settings, Dataset dataset) {
        requireFit(config, dataset);
        command(() -> loop.prepare(new Assignment(config, settings, dataset)));
    }

    /** Goes on from a model that was opened, as {@link #prepare(VaeConfig, TrainingSettings, Dataset)} from a new one. */
    @Override
    public void prepare(VaeParameters parameters, TrainingSettings settings, Dataset dataset) {
        requireFit(parameters.config(), dataset);
        command(() -> loop.prepare(new Assignment(parameters.config(), settings, dataset), parameters));
    }

    /**
     * Starts or resumes. After {@link TrainingState#FINISHED} it trains for as many epochs and seconds again; after
     * {@link TrainingState#DIVERGED} it goes on from the weights from before the loss went astray.
     */
    @Override
    public void run() {
        command(loop::run);
    }

    @Override
    public void pause() {
        command(loop::pause);
    }

    /** One step, then {@link TrainingState#PAUSED}. */
    @Override
    public void stepOnce() {
        command(loop::stepOnce);
    }

    /** Ends the run; {@link #run()} would still go on from here. */
    @Override
    public void stop() {
        command(loop::stop);
    }

    /**
     * Back to step 0 of the same configuration and seeds: the same initial weights, the same batches. A model that was opened begins anew too.
     * Beta and learning rate stay as last set.
     */
    @Override
    public void reset() {
        command(loop::reset);
    }

    /**
     * Tells the weights of each step that is a multiple of one of these, 0 included, until told otherwise; of the step it is at if that is one.
     *
     * @param intervals in steps, 1 or more; empty for none
     */
    public void checkpointEvery(Set<Integer> intervals) {
        Set<Integer> chosen = Set.copyOf(intervals);
        if (chosen.stream().anyMatch(interval -> interval < 1)) {
            throw new IllegalArgumentException("intervals must be 1 or more, but are " + chosen);
        }
        command(() -> loop.checkpointEvery(chosen));
    }

    /** Ends the run and gives the model back; afterwards there is none until the next {@code prepare}. */
    @Override
    public void discard() {
        command(loop::discard);
    }

    /**
     * The KL term's weight after the warm-up, from the next step on.
     *
     * @param beta 0 or more
     */
    @Override
    public void setBeta(double beta) {
        if (!(beta >= 0) || Double.isInfinite(beta)) {
            throw new IllegalArgumentException("beta must be 0 or more, but is " + beta);
        }
        command(() -> loop.setBeta(beta));
    }

    /**
     * The optimiser's step size, from the next step on.
     *
     * @param learningRate positive
     */
    @Override
    public void setLearningRate(double learningRate) {
        if (!(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("learningRate must be positive, but is " + learningRate);
        }
        command(() -> loop.setLearningRate(learningRate));
    }

    /** Ends the thread after the step under way, without a further report, and waits for it, 5 seconds at most. */
    @Override
    public void close() {
        closing = true;
        command(() -> {});
        if (Thread.currentThread() != thread) {
            awaitEnd();
        }
    }

    private void awaitEnd() {
        try {
            thread.join(CLOSE_MILLIS);
            if (thread.isAlive()) {
                LOG.warn("The training thread has not ended within {} ms", CLOSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void command(Runnable command) {
        commands.add(command);
    }

    private void work() {
        try {
            while (!closing) {
                Runnable command = loop.isRunning() ? commands.poll() : commands.take();
                if (command != null) {
                    loop.obey(command);
                } else {
                    loop.obey(loop::step);
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("The training thread was interrupted and ends", e);
        } finally {
            loop.close();
        }
    }

    private static void requireFit(VaeConfig config, Dataset dataset) {
        if (!config.shape().equals(dataset.shape())) {
            throw new IllegalArgumentException(
                    "the model is for images of " + config.shape() + ", but the data are " + dataset.shape());
        }
        if (config.objective().needsLabels() && (dataset.classes() == 0 || dataset.classes() > config.classes())) {
            throw new IllegalArgumentException(
                    "the model is for " + config.classes() + " classes, but the data have " + dataset.classes());
        }
    }
}
