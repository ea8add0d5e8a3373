package org.vaelab.viewmodel.training;

/** Where a beta lies on its slider: a square law, since what happens below 1 needs most of the way. */
public final class BetaScale {

    /** The largest beta the slider reaches; the field takes larger ones. */
    public static final double MAX = 10;

    private BetaScale() {}

    /**
     * The beta at a place on the slider, to two decimals.
     *
     * @param position 0 to 1
     */
    public static double beta(double position) {
        return Math.round(MAX * position * position * 100) / 100.0;
    }

    /** The place of a beta on the slider, 0 to 1; larger ones sit at the end. */
    public static double position(double beta) {
        return Math.sqrt(Math.min(Math.max(beta, 0), MAX) / MAX);
    }

    /** The place of the beta a text gives, or {@code otherwise} if it gives none. */
    public static double positionOf(String text, double otherwise) {
        boolean usable = FieldRules.problem(TrainingField.BETA, text).isEmpty();
        return usable ? position(Double.parseDouble(text)) : otherwise;
    }

    /** The beta at a place on the slider, as one would type it. */
    public static String textAt(double position) {
        double beta = beta(position);
        return beta == Math.rint(beta) ? Long.toString((long) beta) : Double.toString(beta);
    }
}
