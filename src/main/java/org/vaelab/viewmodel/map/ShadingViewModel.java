package org.vaelab.viewmodel.map;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.data.Column;
import org.vaelab.data.Dataset;
import org.vaelab.latent.ImageTerms;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.vae.ImageSource;
import org.vaelab.viewmodel.Workspace;

/** The points' colours when they tell a column of the data, or a term, which is followed as the model learns. */
public final class ShadingViewModel {

    private final Workspace workspace;
    private final LiveRequest<ImageSource> request;
    private final LatestWins<Supplier<Shading>, Shading> shading;
    private final ObjectProperty<ColourBy> by = new SimpleObjectProperty<>(ColourBy.CLASS);
    private final ReadOnlyObjectWrapper<@Nullable Shading> shown = new ReadOnlyObjectWrapper<>();
    /** A field, since a mapping that nobody holds is collected. */
    private final ObservableValue<List<Column>> columns;

    private @Nullable ImageTerms terms;
    /** What a person chose last, which these data may not have. */
    private ColourBy wanted = ColourBy.CLASS;

    private boolean standingIn;

    ShadingViewModel(Workspace workspace, LatentQueries queries, Executor worker, Executor uiThread) {
        this.workspace = workspace;
        request = queries.terms(this::receive);
        shading = new LatestWins<>(worker, Supplier::get, uiThread, this::receive);
        columns = workspace.datasetProperty().map(Dataset::columns).orElse(List.of());
        by.addListener((property, before, now) -> choose(now));
        workspace.datasetProperty().addListener((property, before, now) -> follow());
        workspace.modelProperty().addListener((property, before, now) -> begin());
    }

    public ObjectProperty<ColourBy> byProperty() {
        return by;
    }

    /** Null while points are coloured by class, or before the first answer. */
    public ReadOnlyObjectProperty<@Nullable Shading> shadingProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The columns that points can be coloured by; none without data. */
    public ObservableValue<List<Column>> columnsProperty() {
        return columns;
    }

    private void choose(ColourBy chosen) {
        if (!standingIn) {
            wanted = chosen;
        }
        begin();
    }

    /** Other data may have the column that those before had not. */
    private void follow() {
        if (!wanted.equals(by.get()) && has(wanted)) {
            by.set(wanted);
        } else {
            begin();
        }
    }

    private boolean has(ColourBy column) {
        return columns.getValue().stream().anyMatch(one -> one.name().equals(column.column()));
    }

    private void begin() {
        Dataset dataset = workspace.datasetProperty().get();
        terms = null;
        shown.set(null);
        if (dataset != null && by.get().isTerm()) {
            request.ask(dataset.train());
            return;
        }
        request.stop();
        if (by.get().kind() == ColourBy.Kind.COLUMN) {
            shade(dataset);
        }
    }

    private void shade(@Nullable Dataset dataset) {
        List<String> names = columns.getValue().stream().map(Column::name).toList();
        int column = names.indexOf(by.get().column());
        if (dataset == null || column < 0) {
            // Other data have other columns.
            standingIn = true;
            by.set(ColourBy.CLASS);
            standingIn = false;
        } else {
            shading.request(() -> Shading.ofColumn(dataset.train(), column));
        }
    }

    private void receive(ImageTerms newest) {
        Dataset dataset = workspace.datasetProperty().get();
        ColourBy asked = by.get();
        if (asked.isTerm() && dataset != null && newest.images() == dataset.train()) {
            terms = newest;
            shading.request(() -> Shading.of(
                    asked,
                    newest.images().count(),
                    asked.kind() == ColourBy.Kind.KL ? newest::kl : newest::reconstructionNll));
        }
    }

    /** An answer that is no longer wanted may still come. */
    private void receive(Shading newest) {
        Dataset dataset = workspace.datasetProperty().get();
        boolean known = !newest.by().isTerm() || terms != null;
        if (known
                && newest.by().equals(by.get())
                && dataset != null
                && newest.images() == dataset.train().count()) {
            shown.set(newest);
        }
    }
}
