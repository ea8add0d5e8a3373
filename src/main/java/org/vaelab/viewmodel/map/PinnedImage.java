package org.vaelab.viewmodel.map;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImagePick;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Workspace;

/** What the model sees in the pinned image, as long as both stay. */
final class PinnedImage {

    private final Workspace workspace;
    private final LiveRequest<ImagePick> request;
    private final ReadOnlyObjectWrapper<@Nullable Examination> examination = new ReadOnlyObjectWrapper<>();

    PinnedImage(Workspace workspace, LatentQueries queries) {
        this.workspace = workspace;
        request = queries.examinations(this::receive);
        workspace.modelProperty().subscribe(this::follow);
        workspace.pinnedProperty().subscribe(this::examine);
    }

    ReadOnlyObjectProperty<@Nullable Examination> examinationProperty() {
        return examination.getReadOnlyProperty();
    }

    private void follow(@Nullable VaeConfig model) {
        Examination shown = examination.get();
        if (model != null && shown != null && shown.posterior().latentDim() != model.latentDim()) {
            examination.set(null);
        }
    }

    private void examine(Number image) {
        Dataset dataset = workspace.datasetProperty().get();
        examination.set(null);
        if (dataset == null || image.intValue() == Workspace.NOTHING_PINNED) {
            request.stop();
        } else {
            request.ask(new ImagePick(dataset.train(), image.intValue()));
        }
    }

    /** An answer of the model before may still be on its way when another is shown. */
    private void receive(Examination newest) {
        VaeConfig model = workspace.modelProperty().get();
        boolean isOfTheModel = model == null || newest.posterior().latentDim() == model.latentDim();
        if (isOfTheModel
                && newest.request().index() == workspace.pinnedProperty().get()) {
            examination.set(newest);
        }
    }
}
