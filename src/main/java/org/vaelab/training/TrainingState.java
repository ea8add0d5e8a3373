package org.vaelab.training;

/** Where a run stands. */
public enum TrainingState {
    /** A model is there, nothing runs. */
    IDLE,
    RUNNING,
    PAUSED,
    /** A person ended it. */
    STOPPED,
    /** All epochs, steps or seconds are done. */
    FINISHED,
    /** The loss was not finite; the last good weights are kept. */
    DIVERGED,
    /** An error that is a bug or a lack of memory; it is in the log. */
    FAILED;

    /** Whether there is nothing more to come without a new command. */
    public boolean isOver() {
        return this == STOPPED || this == FINISHED || this == DIVERGED || this == FAILED;
    }
}
