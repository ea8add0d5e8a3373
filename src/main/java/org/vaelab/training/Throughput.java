package org.vaelab.training;

/** Images a second over the last second or so, from the clock that leaves pauses out. */
final class Throughput {

    private static final double WINDOW_SECONDS = 1;
    private static final int MARKS = 512;

    private final double[] seconds = new double[MARKS];
    private final long[] images = new long[MARKS];
    private long newest;
    private long oldest;

    /** Called after each step. */
    void add(int count, double atSeconds) {
        long total = images[slot(newest)] + count;
        newest++;
        images[slot(newest)] = total;
        seconds[slot(newest)] = atSeconds;
        while (newest - oldest >= MARKS || (newest - oldest > 1 && age(oldest) > WINDOW_SECONDS)) {
            oldest++;
        }
    }

    /** 0 before the first step. */
    double imagesPerSecond() {
        double span = age(oldest);
        return span > 0 ? (images[slot(newest)] - images[slot(oldest)]) / span : 0;
    }

    private double age(long mark) {
        return seconds[slot(newest)] - seconds[slot(mark)];
    }

    private static int slot(long mark) {
        return (int) (mark % MARKS);
    }
}
