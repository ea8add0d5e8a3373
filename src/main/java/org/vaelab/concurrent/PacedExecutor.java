package org.vaelab.concurrent;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Passes tasks on no more often than once in an interval: each after the one before, in order, and the first at once. For what a {@link
 * CoalescingChannel} hands on, which merges what comes while a task waits: so a thread that is told of every training step has time for other things.
 */
public final class PacedExecutor implements Executor {

    /** Runs a task later. */
    @FunctionalInterface
    interface Later {
        void run(long nanos, Runnable task);
    }

    private final Executor executor;
    private final long interval;
    private final LongSupplier nanoTime;
    private final Later later;
    private long next;

    /** Passes tasks on to {@code executor}. */
    public PacedExecutor(Executor executor, Duration interval) {
        this(
                executor,
                interval,
                System::nanoTime,
                (nanos, task) -> CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, executor)
                        .execute(task));
    }

    PacedExecutor(Executor executor, Duration interval, LongSupplier nanoTime, Later later) {
        this.executor = executor;
        this.interval = interval.toNanos();
        this.nanoTime = nanoTime;
        this.later = later;
        next = nanoTime.getAsLong();
    }

    @Override
    public synchronized void execute(Runnable task) {
        long now = nanoTime.getAsLong();
        long wait = next - now;
        if (wait > 0) {
            next += interval;
            later.run(wait, task);
        } else {
            next = now + interval;
            executor.execute(task);
        }
    }
}
