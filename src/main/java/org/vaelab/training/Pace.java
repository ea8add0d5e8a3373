package org.vaelab.training;

/** Says when something is due again that must not cost training more than a given share. */
final class Pace {

    private final double minSeconds;
    private final double maxShare;
    private double nextSeconds;

    /**
     * @param minSeconds between two times
     * @param maxShare of the training time that it may cost, in (0, 1]
     */
    Pace(double minSeconds, double maxShare) {
        this.minSeconds = minSeconds;
        this.maxShare = maxShare;
    }

    boolean isDue(double atSeconds) {
        return atSeconds >= nextSeconds;
    }

    /** To be told each time it was done. */
    void done(double fromSeconds, double toSeconds) {
        nextSeconds = toSeconds + Math.max(minSeconds, (toSeconds - fromSeconds) / maxShare);
    }
}
