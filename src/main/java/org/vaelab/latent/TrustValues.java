package org.vaelab.latent;

/** The answer to a {@link TrustQuestion}; immutable. */
public final class TrustValues {

    private final TrustQuestion question;
    private final float[] values;
    private final long step;

    /**
     * Copies the array.
     *
     * @param values one a point, in the measure's unit
     * @param step the parameter updates behind the weights that were used last
     */
    public TrustValues(TrustQuestion question, float[] values, long step) {
        if (values.length != question.points().size()) {
            throw new IllegalArgumentException(
                    values.length + " values for " + question.points().size() + " points");
        }
        this.question = question;
        this.values = values.clone();
        this.step = step;
    }

    public TrustQuestion question() {
        return question;
    }

    /** A copy, one a point. */
    public float[] toArray() {
        return values.clone();
    }

    public long step() {
        return step;
    }
}
