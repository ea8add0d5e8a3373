package org.vaelab.training;

import java.util.function.LongSupplier;

/** Counts the time of training only: it stands still during a pause. */
final class TrainingClock {

    private static final double NANOS_PER_SECOND = 1e9;

    private final LongSupplier nanoTime;
    private boolean runs;
    private long startedNanos;
    private long countedNanos;

    TrainingClock(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void start() {
        startedNanos = nanoTime.getAsLong();
        runs = true;
    }

    void stop() {
        countedNanos = nanos();
        runs = false;
    }

    double seconds() {
        return nanos() / NANOS_PER_SECOND;
    }

    private long nanos() {
        return runs ? countedNanos + nanoTime.getAsLong() - startedNanos : countedNanos;
    }
}
