package org.vaelab.training;

/** Says when something is due again that must not cost training more than a given share. */
final class Pace {

    private final double minSeconds;
    private final double maxShare;
    private double cheapestSeconds = Double.POSITIVE_INFINITY;
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

    /** To be told each time it was done. Work of this kind always costs the same: what it once took longer was other work, or a cold start. */
    void done(double fromSeconds, double toSeconds) {
        boolean first = Double.isInfinite(cheapestSeconds);
        cheapestSeconds = Math.min(cheapestSeconds, toSeconds - fromSeconds);
        nextSeconds = toSeconds + (first ? minSeconds : Math.max(minSeconds, cheapestSeconds / maxShare));
    }
}
