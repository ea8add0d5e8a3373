package org.vaelab.viewmodel.training;

import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.VaeConfig;

/** A form whose every field can be used. */
public record TrainingPlan(VaeConfig config, TrainingSettings settings) {

    /** Whether both differ in nothing but what a running model takes up at its next step. */
    public boolean sameButForLiveSettings(TrainingPlan other) {
        return config.equals(other.config) && withoutLive(settings).equals(withoutLive(other.settings));
    }

    private static TrainingSettings withoutLive(TrainingSettings settings) {
        return new TrainingSettings(
                settings.batchSize(),
                1,
                0,
                settings.warmUpSteps(),
                settings.epochs(),
                settings.maxSeconds(),
                settings.seed(),
                settings.workers(),
                settings.regime());
    }
}
