package org.vaelab.engine;

/** How work is divided: contiguous, in order, as equal as it can be. */
final class Share {

    private Share() {}

    /** Where a worker's share of {@code total} begins; the next one's begins where it ends. */
    static int start(int total, int worker, int workers) {
        return (int) ((long) total * worker / workers);
    }
}
