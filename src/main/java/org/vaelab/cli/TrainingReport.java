package org.vaelab.cli;

import java.io.UncheckedIOException;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Sentence;
import org.vaelab.training.HistoryCsv;
import org.vaelab.training.TrainingListener;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.PenaltyKind;
import org.vaelab.vae.VaeParameters;

/** Hears a run from start to end: writes the log, tells the progress and keeps what is left at the end. */
final class TrainingReport implements TrainingListener {

    private static final double PROGRESS_EVERY_SECONDS = 1;

    private final Toolbox toolbox;
    private final TrainingLog log;
    private final NavigableMap<Long, String> heldOutRows = new TreeMap<>();
    private final CompletableFuture<TrainingSnapshot> end = new CompletableFuture<>();
    private @Nullable TrainingSnapshot pending;
    private @Nullable Elbo pendingHeldOut;
    private @Nullable Elbo heldOut;
    private long heldOutStep;
    private @Nullable VaeParameters parameters;
    private double toldSeconds;

    TrainingReport(Toolbox toolbox, TrainingLog log) {
        this.toolbox = toolbox;
        this.log = log;
    }

    @Override
    public void progressed(TrainingSnapshot snapshot) {
        flush(snapshot);
        if (snapshot.elapsedSeconds() >= toldSeconds + PROGRESS_EVERY_SECONDS) {
            toldSeconds = snapshot.elapsedSeconds();
            tell(snapshot);
        }
        if (snapshot.state().isOver() && snapshot.state() != TrainingState.FAILED) {
            end.complete(snapshot);
        }
    }

    /** A step's row waits for the next snapshot, since an evaluation of the same step comes after it. */
    private void flush(TrainingSnapshot next) {
        TrainingSnapshot last = pending;
        if (last != null
                && last.step() > 0
                && (next.step() > last.step() || next.state().isOver())) {
            log.add(last, pendingHeldOut);
            keepHeldOut(last);
        }
        pending = next;
    }

    private void keepHeldOut(TrainingSnapshot snapshot) {
        if (pendingHeldOut != null) {
            heldOutRows.put(snapshot.step(), HistoryCsv.row(snapshot, pendingHeldOut) + "\n");
            pendingHeldOut = null;
        }
    }

    private void tell(TrainingSnapshot snapshot) {
        toolbox.say(
                bounds() ? "cli.progress" : "cli.progress-penalty",
                snapshot.epoch(),
                snapshot.step(),
                snapshot.imagesPerSecond(),
                snapshot.batch().nats(),
                lastHeldOut(),
                // An epoch that ran over its share leaves a little less than nothing.
                Math.max(0, snapshot.remainingSeconds()));
    }

    /** It is some steps older than the rest of the line, so it says which step it is of; nothing before the first. */
    private Object lastHeldOut() {
        return heldOut == null ? "" : Sentence.of("cli.progress-held-out", heldOut.nats(), heldOutStep);
    }

    /** Whether the terms bound ln p(x), so that their sum may be called the ELBO. */
    private boolean bounds() {
        VaeParameters newest = parameters;
        return newest == null || newest.config().objective().penalty() == PenaltyKind.KL;
    }

    @Override
    public void heldOut(long step, Elbo elbo) {
        heldOut = elbo;
        heldOutStep = step;
        pendingHeldOut = elbo;
    }

    @Override
    public void parameters(VaeParameters newest) {
        parameters = newest;
    }

    /** Only what is left at the end is written. */
    @Override
    public boolean followsParameters() {
        return false;
    }

    @Override
    public void failed(Throwable cause) {
        end.completeExceptionally(cause);
    }

    /** Waits for the run's end; what else is asked here is asked after it. */
    TrainingSnapshot awaitEnd() throws CommandFailure, InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException e) {
            throw explained(e.getCause());
        }
    }

    private CommandFailure explained(@Nullable Throwable cause) {
        return cause instanceof UncheckedIOException unwritten
                ? log.failure(unwritten)
                : new CommandFailure(cause, "cli.training-failed", String.valueOf(cause));
    }

    VaeParameters parameters() {
        if (parameters == null) {
            throw new IllegalStateException("no parameters were told before the end");
        }
        return parameters;
    }

    /** On all held-out images, at the end of a run that finished. */
    @Nullable
    Elbo heldOut() {
        return heldOut;
    }

    /**
     * The steps at which there was an evaluation, as CSV.
     *
     * @param last of the weights it goes with; a run that went back has rows beyond
     */
    String heldOutHistory(long last) {
        return HistoryCsv.HEADER + "\n"
                + String.join("", heldOutRows.headMap(last, true).values());
    }
}
