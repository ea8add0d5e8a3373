package org.vaelab.latent;

/** How many to do at a time, so that a turn takes about as long as it may: learned from how long the last ones took. */
final class ChunkSize {

    /** Halved or doubled at most, so that one slow turn on a busy machine does not throw it far off. */
    private static final double MOST_CHANGE = 2;

    private final long turnNanos;
    private final int smallest;
    private final int largest;
    private int size;

    /**
     * Begins with a guess.
     *
     * @param turnNanos how long a turn may take
     */
    ChunkSize(long turnNanos, int first, int smallest, int largest) {
        this.turnNanos = turnNanos;
        this.smallest = smallest;
        this.largest = largest;
        size = first;
    }

    int get() {
        return size;
    }

    /** Learns from a turn; one that was much smaller tells more of the cost of a call than of a piece, and is not heeded. */
    void learn(int done, long nanos) {
        if (done >= size / 2) {
            double fitting = (double) done * turnNanos / Math.max(1, nanos);
            double next = Math.max(size / MOST_CHANGE, Math.min(MOST_CHANGE * size, fitting));
            size = (int) Math.max(smallest, Math.min(largest, next));
        }
    }
}
