package org.vaelab.viewmodel.decode;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Code;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImagePick;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.vae.PenaltyKind;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Workspace;

/** The pinned image as the model sees it: its reconstruction, its posterior and both loss terms. */
public final class PinnedViewModel {

    private final Workspace workspace;
    private final RandomGenerator random;
    private final LiveRequest<ImagePick> request;
    private final ReadOnlyObjectWrapper<@Nullable Examination> examination = new ReadOnlyObjectWrapper<>();
    private @Nullable ImagePick asked;

    /** Follows the workspace's pin from now on. */
    public PinnedViewModel(Workspace workspace, LatentQueries queries, RandomGenerator random) {
        this.random = random;
        this.workspace = workspace;
        this.request = queries.examinations(this::show);
        workspace.pinnedProperty().addListener((property, before, now) -> follow());
        workspace.datasetProperty().addListener((property, before, now) -> follow());
        follow();
    }

    /** The newest answer about the pinned image; null while nothing is pinned. */
    public ReadOnlyObjectProperty<@Nullable Examination> examinationProperty() {
        return examination.getReadOnlyProperty();
    }

    /** Whether the model's terms bound ln p(x). */
    public ObservableValue<Boolean> boundsProperty() {
        return workspace.boundsProperty();
    }

    /** Whether the model learns from pixels drawn as 0 or 1; the pinned image is judged as it is. */
    public ObservableValue<Boolean> binarisedProperty() {
        return workspace.binarisedProperty();
    }

    /** Whether the objective has a penalty, and so a second term. */
    public boolean hasPenalty() {
        VaeConfig model = workspace.modelProperty().get();
        return model == null || model.objective().penalty() != PenaltyKind.NONE;
    }

    /** mu and sigma of every dimension; empty while nothing is pinned. */
    public List<CoordinatePosterior> posterior() {
        Examination shown = examination.get();
        return shown == null ? List.of() : CoordinatePosterior.allOf(shown.posterior(), 0, drawsCodes());
    }

    private boolean drawsCodes() {
        VaeConfig model = workspace.modelProperty().get();
        return model == null || model.objective().samples();
    }

    /** The class of the pinned image, by name; empty if it has none. */
    public Optional<String> className() {
        Dataset dataset = workspace.datasetProperty().get();
        if (asked == null || dataset == null) {
            return Optional.empty();
        }
        int label = asked.images().label(asked.index());
        return label >= 0 && label < dataset.classNames().size()
                ? Optional.of(dataset.classNames().get(label))
                : Optional.empty();
    }

    /** Moves z to the pinned image's mean code, so that the decoded image is its reconstruction. */
    public void moveToMean() {
        Examination shown = examination.get();
        if (shown != null) {
            workspace.moveTo(new Code(shown.posterior().mu(0)));
        }
    }

    /** Moves z to another draw from the pinned image's posterior: mu + sigma·epsilon, or mu where the objective draws none. */
    public void resample() {
        Examination shown = examination.get();
        VaeConfig model = workspace.modelProperty().get();
        if (model != null && !model.objective().samples()) {
            moveToMean();
            return;
        }
        if (shown != null) {
            float[] z = shown.posterior().mu(0);
            for (int j = 0; j < z.length; j++) {
                // logVar is ln σ², hence the half.
                z[j] += (float) (Math.exp(0.5 * shown.posterior().logVar(0, j)) * random.nextGaussian());
            }
            workspace.moveTo(new Code(z));
        }
    }

    public void unpin() {
        workspace.unpin();
    }

    private void follow() {
        Dataset dataset = workspace.datasetProperty().get();
        int pinned = workspace.pinnedProperty().get();
        examination.set(null);
        if (dataset == null || pinned == Workspace.NOTHING_PINNED) {
            asked = null;
            request.stop();
        } else {
            asked = new ImagePick(dataset.train(), pinned);
            request.ask(asked);
        }
    }

    /** An answer about an image that is no longer pinned may still arrive. */
    private void show(Examination answer) {
        if (answer.request().equals(asked)) {
            examination.set(answer);
        }
    }
}
