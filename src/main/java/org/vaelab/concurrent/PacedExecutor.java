package org.vaelab.concurrent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Passes tasks on no more often than once in an interval: the first at once, and what comes in the interval after it together at its end, in
 * order. For what a {@link CoalescingChannel} hands on, which merges what comes while a task waits: so a thread that is told of every training step
 * has time for other things, and what several channels tell of a step is painted in one frame.
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
    private List<Runnable> waiting = new ArrayList<>();
    private long next;

    /** Passes tasks on to {@code executor}. */
    public PacedExecutor(Executor executor, Duration interval) {
        this(
                executor,
                interval,
                System::nanoTime,
                (nanos, task) -> CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Runnable::run)
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
        if (waiting.isEmpty() && wait <= 0) {
            next = now + interval;
            executor.execute(task);
            return;
        }
        waiting.add(task);
        if (waiting.size() == 1) {
            later.run(wait, this::passOn);
        }
    }

    private synchronized void passOn() {
        List<Runnable> together = waiting;
        waiting = new ArrayList<>();
        next = nanoTime.getAsLong() + interval;
        together.forEach(executor::execute);
    }
}
