package org.vaelab.latent;

/**
 * Points to draw from the prior and decode.
 *
 * @param count how many, 1 or more
 * @param seed decides the points: the same seed gives the same points, so that one sees what training changes
 * @param label of the class to generate, for a model that knows classes; {@link #EACH_CLASS} for one after another in turn
 */
public record SamplesRequest(int count, long seed, int label) {

    public static final int EACH_CLASS = -1;

    /** Of each class in turn. */
    public SamplesRequest(int count, long seed) {
        this(count, seed, EACH_CLASS);
    }

    public SamplesRequest {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, but is " + count);
        }
    }
}
