package org.vaelab.viewmodel.chart;

import java.util.Map;

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
}
