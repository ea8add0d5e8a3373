package org.vaelab.viewmodel.map;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.Projection;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Workspace;

/** From codes to points: asks for the codes of the data that are open, places them on the chosen axes, and drops what is of an earlier model. */
final class Placement {

    private final Workspace workspace;
    private final MapNavigation navigation;
    private final LatestWins<CloudMaker.Request, CloudMaker.Placed> placing;
    private final LiveRequest<ImageSource> codesRequest;
    private final ReadOnlyObjectWrapper<MapAxes> axes = new ReadOnlyObjectWrapper<>(MapAxes.FIRST);
    private final ReadOnlyObjectWrapper<AxisTitles> titles = new ReadOnlyObjectWrapper<>(AxisTitles.of(MapAxes.FIRST));
    private final ReadOnlyObjectWrapper<@Nullable Cloud> cloud = new ReadOnlyObjectWrapper<>();
    private @Nullable MeanCodes codes;

    /** @param worker places codes: one thread, not the UI's */
    Placement(
            Workspace workspace, MapNavigation navigation, LatentQueries queries, Executor worker, Executor uiThread) {
        this.workspace = workspace;
        this.navigation = navigation;
        placing = new LatestWins<>(worker, new CloudMaker()::place, uiThread, this::show);
        codesRequest = queries.codes(this::receive);
        workspace.datasetProperty().subscribe(this::follow);
        workspace.modelProperty().subscribe(this::follow);
    }

    ReadOnlyObjectProperty<MapAxes> axesProperty() {
        return axes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<AxisTitles> titlesProperty() {
        return titles.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Cloud> cloudProperty() {
        return cloud.getReadOnlyProperty();
    }

    void choose(MapAxes chosen) {
        VaeConfig model = workspace.modelProperty().get();
        axes.set(model == null ? chosen : chosen.in(model.latentDim()));
        place();
    }

    /** How codes are placed now; null before there is a model. */
    @Nullable
    Projection projection() {
        VaeConfig model = workspace.modelProperty().get();
        if (model == null) {
            return null;
        }
        Cloud placed = cloud.get();
        return placed != null && placed.codes().latentDim() == model.latentDim()
                ? placed.projection()
                : CloudMaker.beforeAnyCodes(axes.get(), model.latentDim());
    }

    private void follow(@Nullable Dataset dataset) {
        codes = null;
        cloud.set(null);
        forgetEmbedding();
        if (dataset == null) {
            codesRequest.stop();
        } else {
            codesRequest.ask(dataset.train());
        }
    }

    private void follow(@Nullable VaeConfig model) {
        if (model == null) {
            return;
        }
        if (codes != null && codes.latentDim() != model.latentDim()) {
            codes = null;
        }
        if (cloud.get() != null && cloud.get().codes().latentDim() != model.latentDim()) {
            cloud.set(null);
        }
        axes.set(axes.get().in(model.latentDim()));
        titles.set(AxisTitles.of(axes.get()));
        place();
    }

    private void receive(MeanCodes newest) {
        Dataset dataset = workspace.datasetProperty().get();
        if (dataset != null && newest.images() == dataset.train()) {
            boolean another = codes != null && codes.model() != newest.model();
            codes = newest;
            if (another || newest.isEmpty()) {
                // The model or the run that was shown is gone.
                cloud.set(null);
                forgetEmbedding();
                navigation.begin();
            }
            place();
        }
    }

    /** A map that was made of codes that are gone means nothing to others. */
    private void forgetEmbedding() {
        MapAxes left = axes.get().withoutCodes();
        if (!left.equals(axes.get())) {
            axes.set(left);
            titles.set(AxisTitles.of(left));
        }
    }

    private void place() {
        if (codes != null && !codes.isEmpty() && isOfTheModel(codes.latentDim())) {
            placing.request(new CloudMaker.Request(codes, axes.get()));
        }
    }

    /** Codes of the model before may still be on their way when another is shown. */
    private boolean isOfTheModel(int latentDim) {
        VaeConfig model = workspace.modelProperty().get();
        return model == null || model.latentDim() == latentDim;
    }

    private void show(CloudMaker.Placed placed) {
        if (isOutdated(placed)) {
            return;
        }
        AxisTitles newTitles = AxisTitles.of(axes.get(), placed.shareX(), placed.shareY());
        Cloud before = cloud.get();
        boolean samePlane = before != null
                && before.codes().latentDim() == placed.cloud().codes().latentDim()
                && titles.get().isOfSameAxes(newTitles);
        titles.set(newTitles);
        boolean anew =
                before != null && placed.cloud().codes().step() < before.codes().step();
        if (anew) {
            navigation.begin();
        }
        if (samePlane && !anew) {
            navigation.consider(placed.cloud());
        } else {
            navigation.restart(placed.cloud());
        }
        cloud.set(placed.cloud());
        if (!placed.settled() && placed.cloud().codes().complete()) {
            // While a model trains the next codes turn it on.
            place();
        }
    }

    private boolean isOutdated(CloudMaker.Placed placed) {
        Dataset dataset = workspace.datasetProperty().get();
        return dataset == null
                || codes == null
                || codes.isEmpty()
                || codes.model() != placed.cloud().codes().model()
                || placed.cloud().codes().images() != dataset.train()
                || !isOfTheModel(placed.cloud().codes().latentDim())
                || !placed.request().axes().equals(axes.get());
    }
}
