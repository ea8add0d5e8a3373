package org.vaelab.viewmodel.chart;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything one painting of the chart needs.
 *
 * @param batches the visible terms of the batches
 * @param heldOut the visible terms of the held-out images
 * @param upper values of the upper plot: reconstruction and −ELBO
 * @param lower values of the lower plot: KL
 */
public record LossFrame(
        StepAxis axis, Map<Term, Curve> batches, Map<Term, Curve> heldOut, ValueRange upper, ValueRange lower) {

    public LossFrame {
        batches = Map.copyOf(batches);
        heldOut = Map.copyOf(heldOut);
    }

    /** The largest value of these terms, which may lie beyond the axis; negative infinity without any. */
    public double peak(Collection<Term> terms) {
        return terms.stream()
                .flatMap(term -> Stream.of(batches.get(term), heldOut.get(term)))
                .filter(Objects::nonNull)
                .mapToDouble(Curve::peak)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
