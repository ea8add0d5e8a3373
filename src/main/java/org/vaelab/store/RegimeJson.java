package org.vaelab.store;

import org.jspecify.annotations.Nullable;
import org.vaelab.training.KlSchedule;
import org.vaelab.training.LearningRateSchedule;
import org.vaelab.training.PixelTreatment;
import org.vaelab.training.Regime;
import org.vaelab.vae.Optimiser;

/** The finer points of training in {@code model.json}; a file without them had the plain ones. */
record RegimeJson(
        @Nullable String pixels,
        @Nullable String optimiser,
        @Nullable String klSchedule,
        @Nullable String learningRateSchedule,
        double clipNorm,
        int patience) {

    static RegimeJson of(Regime regime) {
        return new RegimeJson(
                regime.pixels().id(),
                regime.optimiser().id(),
                regime.klSchedule().id(),
                regime.learningRateSchedule().id(),
                regime.clipNorm(),
                regime.patience());
    }

    /** @throws IllegalArgumentException naming what is missing, unknown or out of range */
    Regime toRegime() {
        return new Regime(
                PixelTreatment.byId(ModelJson.required("pixels", pixels))
                        .orElseThrow(() -> ModelJson.unknown("pixels", pixels)),
                Optimiser.byId(ModelJson.required("optimiser", optimiser))
                        .orElseThrow(() -> ModelJson.unknown("optimiser", optimiser)),
                KlSchedule.byId(ModelJson.required("klSchedule", klSchedule))
                        .orElseThrow(() -> ModelJson.unknown("klSchedule", klSchedule)),
                LearningRateSchedule.byId(ModelJson.required("learningRateSchedule", learningRateSchedule))
                        .orElseThrow(() -> ModelJson.unknown("learningRateSchedule", learningRateSchedule)),
                clipNorm,
                patience);
    }
}
