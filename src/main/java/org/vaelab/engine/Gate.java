package org.vaelab.engine;

/** A counter one thread raises and others await: a short spin first, since a worker is mostly late by microseconds, then a real wait. */
final class Gate {

    /** Longer would take the core from the window; shorter would park where the other worker is just about to arrive. */
    private static final long SPIN_NANOS = 50_000;

    private static final int SPINS_BETWEEN_CLOCKS = 32;

    private volatile long raised;

    long count() {
        return raised;
    }

    void raise() {
        synchronized (this) {
            raised++;
            notifyAll();
        }
    }

    /** Waits until the counter is above {@code count}. An interrupt does not end the wait, it is kept for the caller. */
    void awaitBeyond(long count) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < SPIN_NANOS) {
            for (int i = 0; i < SPINS_BETWEEN_CLOCKS; i++) {
                if (raised > count) {
                    return;
                }
                Thread.onSpinWait();
            }
        }
        park(count);
    }

    private synchronized void park(long count) {
        boolean interrupted = false;
        while (raised <= count) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
