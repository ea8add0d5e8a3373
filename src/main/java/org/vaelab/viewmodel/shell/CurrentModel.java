package org.vaelab.viewmodel.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.store.SavedModel;
import org.vaelab.training.PixelTreatment;
import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** The newest weights, what they were trained with, and which of them are safe in a file. Any thread may call. */
public final class CurrentModel {

    private @Nullable VaeParameters newest;
    private @Nullable VaeParameters safe;
    /** That the model has done; its newest weights may be of fewer, since they are told less often. */
    private long steps;

    private @Nullable TrainingSettings settings;
    private String datasetName = "";
    private String datasetLocation = "";

    /** A run begins. */
    public synchronized void prepared(TrainingSettings used, Dataset dataset) {
        settings = used;
        datasetName = dataset.name();
        datasetLocation = dataset.location();
    }

    /** The run goes on with another weight of the KL term. */
    public synchronized void choseBeta(double beta) {
        settings = settings == null ? null : settings.withBeta(beta);
    }

    /** The run goes on with another learning rate. */
    public synchronized void choseLearningRate(double learningRate) {
        settings = settings == null ? null : settings.withLearningRate(learningRate);
    }

    /** Weights came from the trainer. Whether they are of another configuration than those before. */
    public synchronized boolean trained(VaeParameters parameters) {
        VaeParameters before = newest;
        newest = parameters;
        steps = parameters.step();
        boolean another =
                before == null || !before.config().equals(parameters.config()) || parameters.step() < before.step();
        if (another) {
            // One on other data may come to the very step that is in the file.
            safe = null;
        }
        return another;
    }

    /** The model has done so many steps; their weights may not have come yet. */
    public synchronized void progressed(long step) {
        steps = step;
    }

    /** Training has broken off: weights of steps that have not been told by now will not come. */
    public synchronized void brokeOff() {
        if (newest != null) {
            steps = newest.step();
        }
    }

    /** How many steps the model has done. */
    synchronized long steps() {
        return steps;
    }

    /** Whether the weights of that many steps are still on their way. */
    synchronized boolean isBehind(long reached) {
        return newest != null && newest.step() < Math.min(reached, steps);
    }

    /** The model of a file is the newest. */
    public synchronized void opened(SavedModel model) {
        newest = model.parameters();
        safe = model.parameters();
        steps = model.parameters().step();
        settings = model.settings();
        datasetName = model.datasetName();
        datasetLocation = model.datasetLocation();
    }

    synchronized void saved(VaeParameters parameters) {
        safe = parameters;
    }

    /** The newest weights; empty before the first. */
    public synchronized Optional<VaeParameters> newest() {
        return Optional.ofNullable(newest);
    }

    /** Whether the model learns from binarised pixels, and so is to be judged on such. */
    public synchronized boolean learnsFromBinarised() {
        return settings != null && settings.regime().pixels() != PixelTreatment.GREY;
    }

    /** The configuration of the newest weights. */
    public synchronized Optional<VaeConfig> config() {
        return Optional.ofNullable(newest).map(VaeParameters::config);
    }

    /** Untrained weights can be had again from their seed, and those in a file from there. */
    synchronized boolean hasUnsavedTraining() {
        VaeParameters now = newest;
        if (now == null || steps == 0) {
            return false;
        }
        VaeParameters kept = safe;
        return kept == null || kept.step() != steps || !kept.config().equals(now.config());
    }

    /** All that a file holds, but for the run's course. */
    synchronized Optional<SavedModel> toSave() {
        return newest == null || settings == null
                ? Optional.empty()
                : Optional.of(SavedModel.of(newest, datasetName, datasetLocation, settings, ""));
    }
}
