package org.vaelab.store;

import java.util.Map;
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
 * @param look what was shown of it, in words that only the window knows; empty for nothing said
 */
public record SavedModel(
        VaeParameters parameters,
        String datasetName,
        String datasetLocation,
        TrainingSettings settings,
        String programVersion,
        String history,
        Map<String, String> look) {

    public SavedModel {
        look = Map.copyOf(look);
    }

    /** The same model with another history. */
    public SavedModel withHistory(String csv) {
        return new SavedModel(parameters, datasetName, datasetLocation, settings, programVersion, csv, look);
    }

    /** The same model, shown otherwise. */
    public SavedModel withLook(Map<String, String> words) {
        return new SavedModel(parameters, datasetName, datasetLocation, settings, programVersion, history, words);
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
                parameters,
                datasetName,
                datasetLocation,
                settings,
                version == null ? "development" : version,
                history,
                Map.of());
    }
}
