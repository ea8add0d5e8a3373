package org.vaelab.cli;

import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.store.SavedModel;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The images that a saved model is used on: those it was trained on, unless others are named. */
final class OwnOrOtherData {

    @Option(names = "--data", paramLabel = "NAME|PATH", descriptionKey = "data-or-own")
    private @Nullable String named;

    @Mixin
    private DataOptions options = new DataOptions();

    /** Checked to fit the model. */
    Dataset open(Toolbox toolbox, SavedModel model)
            throws CommandFailure, UnreadableDatasetException, InterruptedException {
        return toolbox.openFor(model, options.of(named == null ? model.datasetLocation() : named));
    }
}
