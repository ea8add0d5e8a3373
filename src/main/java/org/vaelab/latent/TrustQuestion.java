package org.vaelab.latent;

import java.util.List;

/**
 * How far the decoder can be trusted at some points.
 *
 * @param points one or more, of one dimension
 */
public record TrustQuestion(TrustMeasure measure, List<Code> points) {

    public TrustQuestion {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("there are no points to ask about");
        }
    }
}
