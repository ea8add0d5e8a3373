package org.vaelab.latent;

/** Something the decode thread does whenever it is due; run and told on that thread only. */
interface Job {

    long NEVER = Long.MAX_VALUE;

    /** When it wants to run next, on the loop's clock; 0 for at once, {@link #NEVER} if not before something happens. */
    long dueNanos();

    /** Does a few milliseconds' work at most. */
    void run(CurrentModel model, Clock clock);

    /** Whether it is due and wants the same weights for a little while yet. */
    default boolean isMidway() {
        return false;
    }

    /** Hears that the model has changed. */
    void modelChanged(CurrentModel model);

    /** Gives up what was asked, since it failed. */
    void stop();

    /** The loop's clock, so that tests can turn it. */
    @FunctionalInterface
    interface Clock {

        /** Nanoseconds since some beginning; never negative. */
        long nanos();
    }
}
