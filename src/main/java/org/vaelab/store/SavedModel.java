package org.vaelab.store;

import org.vaelab.training.TrainingSettings;
import org.vaelab.vae.VaeParameters;

/**
 * What a model file holds.
 *
 * @param datasetName what a person calls the data it was trained on
 * @param datasetLocation what finds them again, as the command line's --data takes it
 * @param settings it was last trained with
 * @param programVersion that wrote the file
 * @param history the run's course as CSV with a header, or empty
 */
public record SavedModel(
        VaeParameters parameters,
        String datasetName,
        String datasetLocation,
        TrainingSettings settings,
        String programVersion,
        String history) {

    /** The same model with another history. */
    public SavedModel withHistory(String csv) {
        return new SavedModel(parameters, datasetName, datasetLocation, settings, programVersion, csv);
    }

    /** A model written by this version of the program. */
    public static SavedModel of(
            VaeParameters parameters,
            String datasetName,
            String datasetLocation,
            TrainingSettings settings,
            String history) {
        String version = SavedModel.class.getPackage().getImplementationVersion();
        return new SavedModel(
                parameters, datasetName, datasetLocation, settings, version == null ? "development" : version, history);
    }
}
