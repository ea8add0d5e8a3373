package org.vaelab.data;

/** How far a long task has come; told often, from the task's own thread. */
@FunctionalInterface
public interface Progress {

    /**
     * @param done so far, in any unit
     * @param total in the same unit, or −1 when unknown
     */
    void report(long done, long total);

    /**
     * The same in images, where a task has any, so that a rate can be told. A task that goes through them more than once begins again.
     *
     * @param done of them
     * @param total of them
     */
    default void images(long done, long total) {}

    /** Tells nobody. */
    static Progress silent() {
        return (done, total) -> {};
    }
}
