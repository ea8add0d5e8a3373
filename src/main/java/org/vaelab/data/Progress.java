package org.vaelab.data;

/** How far a long task has come; told often, from the task's own thread. */
@FunctionalInterface
public interface Progress {

    /**
     * @param done so far, in any unit
     * @param total in the same unit, or −1 when unknown
     */
    void report(long done, long total);

    /** Tells nobody. */
    static Progress silent() {
        return (done, total) -> {};
    }
}
