package org.vaelab.viewmodel.chart;

/**
 * Steps from left to right.
 *
 * @param first step at the left edge, 1 or more
 * @param last step at the right edge, more than {@code first}
 * @param logarithmic whether each factor of ten takes the same room
 */
public record StepAxis(double first, double last, boolean logarithmic) {

    private static final double MARKS = 8;

    /** An axis for a run so far, with a little room to grow, so that it is not rescaled at each step. */
    static StepAxis over(long firstStep, long lastStep, boolean logarithmic) {
        long length = Math.max(lastStep - firstStep + 1, 16);
        long grain = Math.max(1, Long.highestOneBit(length) / 8);
        long end = firstStep - 1 + (length + grain - 1) / grain * grain;
        return new StepAxis(Math.max(1, firstStep), Math.max(end, firstStep + 1), logarithmic);
    }

    /**
     * The step at a place.
     *
     * @param place 0 at the left edge, 1 at the right
     */
    public double stepAt(double place) {
        return logarithmic ? first * Math.pow(last / first, place) : first + place * (last - first);
    }

    /** The place of a step: 0 at the left edge, 1 at the right. */
    public double placeOf(double step) {
        return logarithmic ? Math.log(step / first) / Math.log(last / first) : (step - first) / (last - first);
    }

    /** Steps between two marks of a linear axis. */
    public double tick() {
        return ValueRange.niceTick((last - first) / MARKS);
    }
}
