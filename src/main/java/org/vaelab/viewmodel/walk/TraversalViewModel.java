package org.vaelab.viewmodel.walk;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Code;
import org.vaelab.latent.DecodedBatch;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LatentUsage;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.MeanImage;
import org.vaelab.latent.Traversal;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Workspace;

/** Each dimension swept about a point, those that carry most first; followed as the model learns, for as long as somebody looks. */
public final class TraversalViewModel {

    public static final int STEPS = 11;
    public static final double LEAST_REACH = 0.5;
    public static final double MOST_REACH = 6;

    /**
     * A sheet.
     *
     * @param usage what each dimension carries
     * @param about the point the sweeps go through
     * @param images row by row
     */
    public record Sheet(Traversal traversal, LatentUsage usage, Code about, List<MeanImage> images) {

        public Sheet {
            images = List.copyOf(images);
        }
    }

    private final Workspace workspace;
    private final LiveRequest<ImageSource> measuring;
    private final LiveRequest<List<Code>> decoding;
    private final DoubleProperty reach = new SimpleDoubleProperty(3);
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private @Nullable LatentUsage usage;
    private @Nullable Code about;
    private @Nullable Traversal traversal;
    private List<Code> asked = List.of();
    private boolean looked;

    TraversalViewModel(Workspace workspace, LatentQueries queries) {
        this.workspace = workspace;
        measuring = queries.usage(newest -> receive(newest.usage()));
        decoding = queries.batches(this::receive);
        workspace.datasetProperty().addListener((property, before, now) -> begin());
        workspace.modelProperty().addListener((property, before, now) -> begin());
        reach.addListener((property, before, now) -> refresh());
    }

    /** Null while nobody looks, or before it is known what the dimensions carry. */
    public ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The outermost values, ± this. */
    public DoubleProperty reachProperty() {
        return reach;
    }

    void look(boolean looks) {
        looked = looks;
        begin();
    }

    /** Sweeps about the point that is decoded now. */
    public void begin() {
        Dataset dataset = workspace.datasetProperty().get();
        about = workspace.zProperty().get();
        if (looked && dataset != null) {
            measuring.ask(dataset.train());
        } else {
            measuring.stop();
            usage = null;
        }
        refresh();
    }

    /** Moves z to an image of the sheet. */
    public void go(int row, int column) {
        Sheet shown = sheet.get();
        if (shown != null) {
            Traversal swept = shown.traversal();
            workspace.moveTo(shown.about().with(swept.dimensions().get(row), (float) swept.value(column)));
        }
    }

    private void receive(LatentUsage newest) {
        usage = newest;
        refresh();
    }

    private void refresh() {
        VaeConfig model = workspace.modelProperty().get();
        LatentUsage known = usage;
        Code through = about;
        boolean fits = known != null
                && through != null
                && model != null
                && model.latentDim() == through.latentDim()
                && model.latentDim() == known.klPerDimension().size();
        if (!looked || known == null || through == null || !fits) {
            decoding.stop();
            sheet.set(null);
        } else {
            traversal = new Traversal(Traversal.byKl(known), reach.get(), STEPS);
            asked = traversal.codes(through);
            decoding.ask(asked);
        }
    }

    private void receive(DecodedBatch batch) {
        if (usage != null && about != null && traversal != null && batch.codes().equals(asked)) {
            sheet.set(new Sheet(traversal, usage, about, batch.images()));
        }
    }
}
