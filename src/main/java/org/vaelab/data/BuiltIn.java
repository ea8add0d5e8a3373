package org.vaelab.data;

import java.util.List;

/** A data set the program knows by name. */
public interface BuiltIn {

    /** What the command line's --data takes: lower case, no spaces. */
    String id();

    /** What a person calls it. */
    String title();

    /** Whether {@link #open} needs nothing that is not on this machine. */
    boolean isReady();

    /** What can be chosen of it, beside the split. */
    default List<Option> options() {
        return List.of();
    }

    /**
     * Makes it as chosen: {@link #options} have found each choice right.
     *
     * @throws UnreadableDatasetException with a sentence a person can act on
     */
    default Dataset open(Choices choices, Progress progress) throws UnreadableDatasetException, InterruptedException {
        return open(progress);
    }

    /**
     * Makes or reads it; takes a second or so. Interrupt the thread to cancel.
     *
     * @throws UnreadableDatasetException with a sentence a person can act on
     */
    Dataset open(Progress progress) throws UnreadableDatasetException, InterruptedException;
}
