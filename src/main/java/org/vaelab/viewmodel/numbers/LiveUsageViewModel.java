package org.vaelab.viewmodel.numbers;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LatentUsage;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.LiveUsage;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.PenaltyKind;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;

/** How much each latent dimension carries, as the model learns; names posterior collapse when it happens. Belongs to the UI thread. */
public final class LiveUsageViewModel {

    /** At first no dimension carries anything: one that does not after so many steps sleeps. */
    static final int STEPS_TO_WAKE = 1000;

    private final Workspace workspace;
    private final Notices notices;
    private final Messages messages;
    private final LiveRequest<ImageSource> request;
    private final ReadOnlyObjectWrapper<@Nullable LatentUsage> usage = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<Boolean> training;
    private long lastStep;
    private boolean told;
    private int looked;

    /**
     * Asks at once.
     *
     * @param training whether the model is being trained: one that only was opened has had its collapse before
     */
    public LiveUsageViewModel(
            Workspace workspace,
            LatentQueries queries,
            ObservableValue<Boolean> training,
            Notices notices,
            Messages messages) {
        this.workspace = workspace;
        this.training = training;
        this.notices = notices;
        this.messages = messages;
        request = queries.usage(this::show);
        workspace.datasetProperty().addListener((property, before, now) -> begin());
        workspace.modelProperty().addListener((property, before, now) -> begin());
    }

    /** Null before there are a model and data that fit it, and for a model without a KL. */
    public ReadOnlyObjectProperty<@Nullable LatentUsage> usageProperty() {
        return usage.getReadOnlyProperty();
    }

    /** What the newest weights carry, in words; empty before that is known. */
    public ObservableValue<String> titleProperty() {
        return usage.map(known -> messages.get("numbers.bars-live", known.collapsedDimensions()))
                .orElse("");
    }

    /** The same, with what it was found on. */
    public String tip() {
        return messages.get("numbers.bars-live-tip", looked);
    }

    private void begin() {
        usage.set(null);
        told = false;
        images().ifPresentOrElse(request::ask, request::stop);
    }

    private Optional<ImageSource> images() {
        Dataset dataset = workspace.datasetProperty().get();
        VaeConfig model = workspace.modelProperty().get();
        if (dataset == null || model == null || model.objective().penalty() != PenaltyKind.KL) {
            return Optional.empty();
        }
        ImageSource all = dataset.heldOut().count() > 0 ? dataset.heldOut() : dataset.train();
        return Optional.of(all);
    }

    private void show(LiveUsage found) {
        VaeConfig model = workspace.modelProperty().get();
        if (model == null || model.latentDim() != found.usage().klPerDimension().size()) {
            return;
        }
        looked = found.images();
        usage.set(found.usage());
        long step = found.step();
        told = told && step >= lastStep;
        lastStep = step;
        if (!told
                && training.getValue()
                && step >= STEPS_TO_WAKE
                && found.usage().collapsedDimensions() > 0) {
            told = true;
            notices.show(messages.get(
                    "numbers.collapsed-now", found.usage().collapsedDimensions(), model.latentDim(), step));
        }
    }
}
