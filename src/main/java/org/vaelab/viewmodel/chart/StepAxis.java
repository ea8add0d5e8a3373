package org.vaelab.viewmodel.chart;

/**
 * Steps from left to right.
 *
 * @param first step at the left edge: the one before the run's first, or, if logarithmic, the first
 * @param last step at the right edge, more than {@code first}
 * @param logarithmic whether each factor of ten takes the same room
 */
public record StepAxis(double first, double last, boolean logarithmic) {

    private static final double MARKS = 8;

    /** An axis for a run so far, with a little room to grow, so that it is not rescaled at each step. */
    static StepAxis over(long firstStep, long lastStep, boolean logarithmic) {
        double before = firstStep - 1;
        double length = Math.max(lastStep - before, 16);
        double tick = niceStepTick(length);
        double end = before + Math.ceil(length / tick) * tick;
        return new StepAxis(logarithmic ? Math.max(1, firstStep) : before, end, logarithmic);
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

    /** A step in few letters: 500, 2,000, 20 k, 1.5 M. */
    public static String name(double step) {
        return AxisNames.ofStep(step);
    }

    /** Steps between two marks of a linear axis. */
    public double tick() {
        return niceStepTick(last - first);
    }

    private static double niceStepTick(double length) {
        return Math.max(1, ValueRange.niceTick(length / MARKS));
    }
}
