package org.vaelab.latent;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.VaeParameters;

/** What the decode thread does next: take over the newest parameters, then the most urgent job that is due. */
final class DecodeLoop {

    private record Ranked(int urgency, Job job) {}

    private final CurrentModel model;
    private final Job.Clock clock;
    private final AtomicReference<@Nullable VaeParameters> arrived = new AtomicReference<>();
    private volatile List<Ranked> jobs = List.of();
    private volatile boolean refresh;

    DecodeLoop(CurrentModel model, Job.Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /** Adds a job; any thread may call. A lower number is more urgent. */
    synchronized void add(int urgency, Job job) {
        jobs = Stream.concat(jobs.stream(), Stream.of(new Ranked(urgency, job)))
                .sorted(Comparator.comparingInt(Ranked::urgency))
                .toList();
        // It has not heard of the model that may be there.
        refresh = true;
    }

    /** What was answered before is no longer right; any thread may call. */
    void askAgain() {
        refresh = true;
    }

    /** Parameters for the next turn; any thread may call. */
    void parameters(VaeParameters newest) {
        arrived.set(newest);
    }

    /**
     * Does one job if one is due.
     *
     * @return nanoseconds until the next is due: 0 for at once, {@link Job#NEVER} if not before something happens
     */
    long turn() {
        takeOver();
        long now = clock.nanos();
        long next = Job.NEVER;
        for (Ranked ranked : jobs) {
            long due = ranked.job().dueNanos();
            if (due <= now) {
                run(ranked.job());
                return 0;
            }
            next = Math.min(next, due);
        }
        return next == Job.NEVER ? Job.NEVER : next - now;
    }

    private void takeOver() {
        VaeParameters newest = arrived.getAndSet(null);
        if (newest != null) {
            model.load(newest);
        }
        if (newest != null || refresh) {
            refresh = false;
            jobs.forEach(ranked -> ranked.job().modelChanged(model));
        }
    }

    private void run(Job job) {
        try {
            job.run(model, clock);
        } catch (RuntimeException e) {
            job.stop();
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
