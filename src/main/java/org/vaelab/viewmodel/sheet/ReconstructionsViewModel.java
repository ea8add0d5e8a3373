package org.vaelab.viewmodel.sheet;

import java.util.List;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Checkpoints;
import org.vaelab.latent.ImagePicks;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.Reconstructions;
import org.vaelab.viewmodel.Workspace;

/** Held-out images beside their reconstructions, page by page. */
public final class ReconstructionsViewModel {

    /** Pairs in a row of a sheet of the series, and rows. */
    public static final int SERIES_COLUMNS = 4;

    private static final int MOST_IMAGES = 512;

    private final Workspace workspace;
    private final RandomGenerator random;
    private final SheetSeries series;
    private final LiveRequest<ImagePicks> request;
    private final LiveRequest<ImagePicks> seriesRequest;
    private final ReadOnlyObjectWrapper<@Nullable Reconstructions> reconstructions = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper residual = new ReadOnlyBooleanWrapper();
    private PageOrder order = PageOrder.asStored(0);
    private int count;
    private @Nullable ImagePicks asked;

    /**
     * Follows the workspace's data set, but asks nothing until there is space to show something.
     *
     * @param random shuffles
     */
    public ReconstructionsViewModel(
            Workspace workspace,
            LatentQueries queries,
            Checkpoints checkpoints,
            RandomGenerator random,
            SheetRenderer renderer,
            SheetSeries series) {
        this.workspace = workspace;
        this.random = random;
        this.series = series;
        this.request = queries.reconstructions(this::receive);
        this.seriesRequest = checkpoints.reconstructions((run, answer) -> series.offer(
                run, answer.step(), () -> renderer.reconstructions(answer, SERIES_COLUMNS, residual.get())));
        workspace.datasetProperty().addListener((property, before, now) -> restart());
        series.runningProperty().addListener((property, before, runs) -> followSeries());
        restart();
    }

    /** The newest answer; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Reconstructions> reconstructionsProperty() {
        return reconstructions.getReadOnlyProperty();
    }

    /** Whether each pair is followed by their difference. */
    public ReadOnlyBooleanProperty residualProperty() {
        return residual.getReadOnlyProperty();
    }

    /** The data set whose held-out images these are; null before there is one. */
    public ReadOnlyObjectProperty<@Nullable Dataset> datasetProperty() {
        return workspace.datasetProperty();
    }

    /** The numbered files. */
    public SheetSeries series() {
        return series;
    }

    public void showResidual(boolean shown) {
        residual.set(shown);
    }

    /** Shows so many images from now on; none while nobody looks. */
    public void show(int imagesThatFit) {
        int wanted = Math.min(imagesThatFit, MOST_IMAGES);
        if (wanted != count) {
            count = wanted;
            ask();
        }
    }

    /** Shows the images after those shown now, and the first after the last. */
    public void nextPage() {
        order.forward(count);
        ask();
    }

    /** Shows images picked at random. */
    public void shuffle() {
        order = PageOrder.shuffled(order.size(), random);
        ask();
    }

    private void restart() {
        Dataset dataset = workspace.datasetProperty().get();
        order = PageOrder.asStored(dataset == null ? 0 : dataset.heldOut().count());
        reconstructions.set(null);
        ask();
        followSeries();
    }

    private void ask() {
        asked = picks(order.page(count));
        if (asked == null) {
            request.stop();
        } else {
            request.ask(asked);
        }
    }

    /** The series always shows the first images, so that its sheets can be compared. */
    private void followSeries() {
        ImagePicks first = picks(PageOrder.asStored(order.size()).page(SERIES_COLUMNS * SERIES_COLUMNS));
        if (series.runningProperty().get() && first != null) {
            seriesRequest.ask(first);
        } else {
            seriesRequest.stop();
        }
    }

    private @Nullable ImagePicks picks(List<Integer> indices) {
        Dataset dataset = workspace.datasetProperty().get();
        return dataset == null || indices.isEmpty() ? null : new ImagePicks(dataset.heldOut(), indices);
    }

    /** An answer about another page may still arrive. */
    private void receive(Reconstructions answer) {
        if (answer.request().equals(asked)) {
            reconstructions.set(answer);
        }
    }
}
