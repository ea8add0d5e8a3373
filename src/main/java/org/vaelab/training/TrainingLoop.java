package org.vaelab.training;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeParameters;

/** The state of training and what each command does to it. Only the training thread calls it. */
final class TrainingLoop {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingLoop.class);

    private final VaeEngine engine;
    private final TrainingListener listener;
    private final LongSupplier nanoTime;
    private final BooleanSupplier closing;
    private TrainingState state = TrainingState.IDLE;
    private @Nullable TrainingRun run;
    private Set<Integer> checkpointIntervals = Set.of();
    /** Counts the runs, so that nobody takes one for another. */
    private long runNumber;

    private double beta;
    private double learningRate;

    /** @param closing whether nothing more is to be done or told; asked from within long work */
    TrainingLoop(VaeEngine engine, TrainingListener listener, LongSupplier nanoTime, BooleanSupplier closing) {
        this.engine = engine;
        this.listener = listener;
        this.nanoTime = nanoTime;
        this.closing = closing;
    }

    boolean isRunning() {
        return state == TrainingState.RUNNING;
    }

    /** Does what is asked; a failure of any kind ends the run, not the thread. */
    void obey(Runnable command) {
        try {
            command.run();
        } catch (RuntimeException | Error e) {
            LOG.error("Training failed", e);
            fail(e);
        }
    }

    void prepare(Assignment assignment) {
        runNumber++;
        begin(assignment, null);
    }

    void prepare(Assignment assignment, VaeParameters parameters) {
        begin(assignment, parameters);
    }

    private void begin(Assignment assignment, @Nullable VaeParameters parameters) {
        beta = assignment.settings().beta();
        learningRate = assignment.settings().learningRate();
        replaceRun(assignment, parameters);
    }

    private void replaceRun(Assignment assignment, @Nullable VaeParameters parameters) {
        close();
        TrainingRun next = TrainingRun.start(engine, assignment, parameters, nanoTime);
        run = next;
        listener.parameters(next.parameters());
        tellCheckpoint(next, checkpointIntervals);
        enter(next, TrainingState.IDLE);
    }

    void run() {
        if (run != null && !isRunning() && state != TrainingState.FAILED) {
            resume(run);
            enter(run, TrainingState.RUNNING);
        }
    }

    private void resume(TrainingRun resumed) {
        if (state == TrainingState.FINISHED) {
            resumed.extend();
        }
        resumed.clock().start();
    }

    void pause() {
        if (run != null && isRunning()) {
            halt(run, TrainingState.PAUSED);
        }
    }

    void stop() {
        if (run != null && (isRunning() || state == TrainingState.PAUSED)) {
            halt(run, TrainingState.STOPPED);
        }
    }

    void stepOnce() {
        if (run == null || state == TrainingState.FAILED) {
            return;
        }
        if (!isRunning()) {
            resume(run);
        }
        state = TrainingState.PAUSED;
        step();
        run.clock().stop();
        if (state == TrainingState.PAUSED) {
            listener.parameters(run.parameters());
        }
    }

    void reset() {
        if (run != null) {
            runNumber++;
            replaceRun(run.assignment(), null);
        }
    }

    void discard() {
        try {
            runNumber++;
            state = TrainingState.IDLE;
            close();
        } finally {
            listener.discarded();
        }
    }

    void setBeta(double chosen) {
        beta = chosen;
    }

    void setLearningRate(double chosen) {
        learningRate = chosen;
    }

    /** One parameter update, and what is to be told after it. */
    void step() {
        TrainingRun current = run;
        if (current == null) {
            return;
        }
        Elbo elbo = current.step(current.settings(beta, learningRate));
        if (!elbo.isFinite()) {
            current.goBack();
            halt(current, TrainingState.DIVERGED);
            return;
        }
        listener.progressed(current.snapshot(state));
        tellCheckpoint(current, checkpointIntervals);
        if (current.isComplete()) {
            finish(current);
        } else {
            tellWhatIsDue(current);
        }
    }

    void checkpointEvery(Set<Integer> intervals) {
        Set<Integer> added = new HashSet<>(intervals);
        added.removeAll(checkpointIntervals);
        checkpointIntervals = intervals;
        if (run != null) {
            tellCheckpoint(run, added);
        }
    }

    private void tellCheckpoint(TrainingRun current, Set<Integer> intervals) {
        long step = current.stepCount();
        if (intervals.stream().anyMatch(interval -> step % interval == 0)) {
            listener.checkpoint(runNumber, current.weights());
        }
    }

    private void tellWhatIsDue(TrainingRun current) {
        if (isRunning() && listener.followsParameters() && current.parametersAreDue()) {
            listener.parameters(current.parameters());
        }
        if (current.isAtEpochEnd()) {
            Elbo all = current.evaluateAll(closing);
            tellHeldOut(current, all);
            if (all != null && current.endsEarly(all, beta)) {
                halt(current, TrainingState.FINISHED);
            }
        } else if (isRunning() && current.evaluationIsDue()) {
            tellHeldOut(current, current.evaluateSome(closing));
        }
    }

    private void finish(TrainingRun finished) {
        tellHeldOut(finished, finished.evaluateAll(closing));
        halt(finished, TrainingState.FINISHED);
    }

    private void tellHeldOut(TrainingRun current, @Nullable Elbo elbo) {
        if (elbo != null) {
            listener.heldOut(current.stepCount(), elbo);
        }
    }

    private void halt(TrainingRun halted, TrainingState next) {
        halted.clock().stop();
        listener.parameters(halted.parameters());
        enter(halted, next);
    }

    private void enter(TrainingRun current, TrainingState next) {
        state = next;
        listener.progressed(current.snapshot(next));
    }

    private void fail(Throwable cause) {
        state = TrainingState.FAILED;
        TrainingRun failed = run;
        if (failed != null) {
            failed.clock().stop();
            listener.progressed(failed.snapshot(state));
        }
        listener.failed(cause);
    }

    /** Gives the model back. */
    void close() {
        TrainingRun old = run;
        run = null;
        if (old != null) {
            old.close();
        }
    }
}
