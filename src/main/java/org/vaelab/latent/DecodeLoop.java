package org.vaelab.latent;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.VaeParameters;

/** What the decode thread does next: take over the newest parameters, then the most urgent job that is due. */
final class DecodeLoop {

    /** The newest weights, and how many models and runs have begun until them. */
    private record Arrival(VaeParameters newest, long model) {}

    /** So long newer weights of the same run wait at most for jobs that are midway. */
    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(150);

    private record Ranked(int urgency, Job job) {}

    private final CurrentModel model;
    private final Job.Clock clock;
    private final AtomicReference<@Nullable Arrival> arrived = new AtomicReference<>();
    private @Nullable Arrival last;
    private volatile List<Ranked> jobs = List.of();
    private volatile boolean refresh;
    private long takenNanos;

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

    /** Parameters for the next turn; any thread may call. A run's first are of step 0, and its later ones of later steps. */
    synchronized void parameters(VaeParameters newest) {
        Arrival before = last;
        boolean goesOn = before != null
                && newest.step() > 0
                && newest.step() >= before.newest().step()
                && newest.config().equals(before.newest().config());
        arrive(newest, !goesOn);
    }

    /** Parameters of another model, whatever its step; any thread may call. */
    synchronized void another(VaeParameters newest) {
        arrive(newest, true);
    }

    // Counted as they come: weights that are never taken over, since newer ones came, may be those that a run began
    // with.
    private void arrive(VaeParameters newest, boolean another) {
        long before = last == null ? 0 : last.model();
        Arrival arrival = new Arrival(newest, another ? before + 1 : before);
        last = arrival;
        arrived.set(arrival);
    }

    /**
     * Does one job if one is due.
     *
     * @return nanoseconds until the next is due: 0 for at once, {@link Job#NEVER} if not before something happens
     */
    long turn() {
        long now = clock.nanos();
        if (!mayWait(now)) {
            takeOver();
            takenNanos = now;
        }
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

    /** Another model never waits. */
    private boolean mayWait(long now) {
        Arrival newest = arrived.get();
        return (newest == null || newest.model() == model.number())
                && now - takenNanos < LONGEST_WAIT
                && jobs.stream().anyMatch(ranked -> ranked.job().isMidway());
    }

    private void takeOver() {
        Arrival newest = arrived.getAndSet(null);
        if (newest != null) {
            model.load(newest.newest(), newest.model());
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
