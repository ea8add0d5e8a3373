package org.vaelab.concurrent;

/** Remembers the thread that made something mutable, and refuses the others. */
public final class OwnerThread {

    private final Thread owner = Thread.currentThread();

    /**
     * Refuses a thread that is not the owner.
     *
     * @throws IllegalStateException on any other thread than the owner */
    public void check() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("belongs to thread " + owner.getName() + ", but was used by "
                    + Thread.currentThread().getName());
        }
    }
}
