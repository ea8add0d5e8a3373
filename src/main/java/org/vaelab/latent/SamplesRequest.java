package org.vaelab.latent;

/**
 * Points to draw from the prior and decode.
 *
 * @param count how many, 1 or more
 * @param seed decides the points: the same seed gives the same points, so that one sees what training changes
 */
public record SamplesRequest(int count, long seed) {

    public SamplesRequest {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, but is " + count);
        }
    }
}
