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
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.Reconstructions;
import org.vaelab.vae.ImageSource;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.Selection;

/** Held-out images beside their reconstructions, page by page; while images are selected on the map, those in their place. */
public final class ReconstructionsViewModel {

    private static final int MOST_IMAGES = 512;

    private final Workspace workspace;
    private final Selection selection;
    private final RandomGenerator random;
    private final SheetRequests<ImagePicks> requests;
    private final ReadOnlyObjectWrapper<@Nullable Reconstructions> reconstructions = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper wantsSelection = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper residual = new ReadOnlyBooleanWrapper();
    private PageOrder order = PageOrder.asStored(0);

    /**
     * Follows the workspace's data set, but asks nothing until there is space to show something.
     *
     * @param selection on the map, of training images
     * @param random shuffles
     */
    public ReconstructionsViewModel(
            Workspace workspace,
            Selection selection,
            LatentQueries queries,
            Checkpoints checkpoints,
            RandomGenerator random,
            SheetRenderer renderer,
            SheetSeries series) {
        this.workspace = workspace;
        this.selection = selection;
        this.random = random;
        requests = new SheetRequests<>(
                MOST_IMAGES,
                queries.reconstructions(this::receive),
                count -> picks(order.page(count)),
                checkpoints.reconstructions((run, answer) -> series.offer(
                        run,
                        answer.step(),
                        () -> renderer.reconstructions(answer, SheetRequests.SERIES_COLUMNS, residual.get()))),
                this::firstImages,
                series);
        workspace.datasetProperty().addListener((property, before, now) -> restart());
        selection.selectedProperty().addListener((property, before, now) -> followSelection());
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

    /** Which training images are selected. */
    public ReadOnlyObjectProperty<ImageSubset> selectedProperty() {
        return selection.selectedProperty();
    }

    /** Whether the selected images are to be shown while there are some. */
    public ReadOnlyBooleanProperty wantsSelectionProperty() {
        return wantsSelection.getReadOnlyProperty();
    }

    /** Whether the selected images are shown now, and not held-out ones. */
    public boolean showsSelection() {
        return wantsSelection.get() && !selection.selectedProperty().get().isEmpty();
    }

    /** Shows the selected images, while there are some, or the held-out ones all the same. */
    public void showSelection(boolean wanted) {
        wantsSelection.set(wanted);
        begin();
    }

    private void followSelection() {
        if (wantsSelection.get()) {
            begin();
        }
    }

    /** The data set whose held-out images these are; null before there is one. */
    public ReadOnlyObjectProperty<@Nullable Dataset> datasetProperty() {
        return workspace.datasetProperty();
    }

    /** The numbered files. */
    public SheetSeries series() {
        return requests.series();
    }

    public void showResidual(boolean shown) {
        residual.set(shown);
    }

    /** Shows so many images from now on; none while nobody looks. */
    public void show(int imagesThatFit) {
        requests.show(imagesThatFit);
    }

    /** Shows the images after those shown now, and the first after the last. */
    public void nextPage() {
        order.forward(requests.count());
        requests.ask();
    }

    /** Shows images picked at random. */
    public void shuffle() {
        order = order.shuffled(random);
        requests.ask();
    }

    private void restart() {
        begin();
        requests.followSeries();
    }

    /** From the first image on. */
    private void begin() {
        Dataset dataset = workspace.datasetProperty().get();
        order = showsSelection()
                ? PageOrder.of(selection.selectedProperty().get())
                : PageOrder.asStored(dataset == null ? 0 : dataset.heldOut().count());
        reconstructions.set(null);
        requests.ask();
    }

    /** The series always shows the first held-out images, so that its sheets can be compared. */
    private @Nullable ImagePicks firstImages() {
        Dataset dataset = workspace.datasetProperty().get();
        return dataset == null
                ? null
                : picks(
                        dataset.heldOut(),
                        PageOrder.asStored(dataset.heldOut().count())
                                .page(SheetRequests.seriesImages(dataset.shape())));
    }

    private @Nullable ImagePicks picks(List<Integer> indices) {
        Dataset dataset = workspace.datasetProperty().get();
        return dataset == null ? null : picks(showsSelection() ? dataset.train() : dataset.heldOut(), indices);
    }

    private static @Nullable ImagePicks picks(ImageSource images, List<Integer> indices) {
        return indices.isEmpty() ? null : new ImagePicks(images, indices);
    }

    /** An answer about another page may still arrive. */
    private void receive(Reconstructions answer) {
        if (requests.isAsked(answer.request())) {
            reconstructions.set(answer);
        }
    }
}
