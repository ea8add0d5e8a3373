package org.vaelab.viewmodel.map;

import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.data.Dataset;
import org.vaelab.latent.ImageTerms;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.vae.ImageSource;
import org.vaelab.viewmodel.Workspace;

/** The points' colours when they tell a term; followed as the model learns. */
public final class ShadingViewModel {

    private record Question(ImageTerms terms, ColourBy by) {}

    private final Workspace workspace;
    private final LiveRequest<ImageSource> request;
    private final LatestWins<Question, Shading> shading;
    private final ObjectProperty<ColourBy> by = new SimpleObjectProperty<>(ColourBy.CLASS);
    private final ReadOnlyObjectWrapper<@Nullable Shading> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable ImageTerms terms;

    ShadingViewModel(Workspace workspace, LatentQueries queries, Executor worker, Executor uiThread) {
        this.workspace = workspace;
        request = queries.terms(this::receive);
        shading = new LatestWins<>(worker, ShadingViewModel::shaded, uiThread, this::receive);
        by.addListener((property, before, now) -> begin());
        workspace.datasetProperty().addListener((property, before, now) -> begin());
        workspace.modelProperty().addListener((property, before, now) -> begin());
    }

    public ObjectProperty<ColourBy> byProperty() {
        return by;
    }

    /** Null while points are coloured by class, or before the first answer. */
    public ReadOnlyObjectProperty<@Nullable Shading> shadingProperty() {
        return shown.getReadOnlyProperty();
    }

    private void begin() {
        Dataset dataset = workspace.datasetProperty().get();
        terms = null;
        shown.set(null);
        if (dataset == null || by.get() == ColourBy.CLASS) {
            request.stop();
        } else {
            request.ask(dataset.train());
        }
    }

    private void receive(ImageTerms newest) {
        Dataset dataset = workspace.datasetProperty().get();
        if (by.get() != ColourBy.CLASS && dataset != null && newest.images() == dataset.train()) {
            terms = newest;
            shading.request(new Question(newest, by.get()));
        }
    }

    private static Shading shaded(Question question) {
        ImageTerms terms = question.terms();
        return Shading.of(
                question.by(),
                terms.images().count(),
                question.by() == ColourBy.KL ? terms::kl : terms::reconstructionNll);
    }

    /** An answer that is no longer wanted may still come. */
    private void receive(Shading newest) {
        if (newest.by() == by.get()
                && terms != null
                && newest.images() == terms.images().count()) {
            shown.set(newest);
        }
    }
}
