package org.vaelab.viewmodel.map;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.data.Dataset;
import org.vaelab.latent.ClassFilter;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImagePick;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.Lasso;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.Projection;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Workspace;

/** The latent map: the codes of the training images, placed; the pointer's moves in terms of z. */
public final class MapViewModel {

    /** {@link #hoveredProperty()} when no point is near the pointer. */
    public static final int NOTHING_HOVERED = -1;

    private static final float NUDGE = 0.1f;
    private static final float FINE_NUDGE = 0.01f;

    private final Workspace workspace;
    private final MapNavigation navigation = new MapNavigation();
    private final MapLayers layers = new MapLayers();
    private final MapMarks marks = new MapMarks();
    private final PathStops path;
    private final Selection selection;
    private final ShadingViewModel shading;
    private final Journal journal;
    private final ManifoldViewModel manifold;
    private final LatestWins<CloudMaker.Request, CloudMaker.Placed> placing;
    private final LiveRequest<ImageSource> codesRequest;
    private final LiveRequest<ImagePick> examination;
    private final ReadOnlyObjectWrapper<MapAxes> axes = new ReadOnlyObjectWrapper<>(MapAxes.FIRST);
    private final ReadOnlyObjectWrapper<@Nullable Cloud> cloud = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AxisTitles> titles = new ReadOnlyObjectWrapper<>(AxisTitles.of(MapAxes.FIRST));
    private final ReadOnlyObjectWrapper<ClassFilter> shown = new ReadOnlyObjectWrapper<>(ClassFilter.ALL);
    private final ReadOnlyObjectWrapper<@Nullable Examination> pinned = new ReadOnlyObjectWrapper<>();
    private final Pointing pointing = new Pointing(navigation, this::shows);
    private @Nullable MeanCodes codes;

    /**
     * @param worker places codes: one thread, not the UI's
     * @param uiThread runs all that changes a property
     */
    public MapViewModel(Workspace workspace, LatentQueries queries, Executor worker, Executor uiThread) {
        this.workspace = workspace;
        selection = new Selection(workspace);
        path = new PathStops(workspace);
        placing = new LatestWins<>(worker, new CloudMaker()::place, uiThread, this::show);
        codesRequest = queries.codes(this::receive);
        examination = queries.examinations(this::receive);
        manifold = new ManifoldViewModel(this, queries);
        workspace.datasetProperty().subscribe(this::follow);
        workspace.modelProperty().subscribe(this::follow);
        workspace.pinnedProperty().subscribe(this::examinePinned);
        shading = new ShadingViewModel(workspace, queries, worker, uiThread);
        journal = new Journal(this, System::nanoTime);
    }

    private void follow(@Nullable Dataset dataset) {
        codes = null;
        cloud.set(null);
        pointing.leave();
        shown.set(ClassFilter.ALL);
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
        if (pinned.get() != null && pinned.get().posterior().latentDim() != model.latentDim()) {
            pinned.set(null);
        }
        if (cloud.get() != null && cloud.get().codes().latentDim() != model.latentDim()) {
            cloud.set(null);
            pointing.leave();
        }
        axes.set(axes.get().in(model.latentDim()));
        titles.set(AxisTitles.of(axes.get()));
        place();
    }

    private void examinePinned(Number image) {
        Dataset dataset = workspace.datasetProperty().get();
        pinned.set(null);
        if (dataset == null || image.intValue() == Workspace.NOTHING_PINNED) {
            examination.stop();
        } else {
            examination.ask(new ImagePick(dataset.train(), image.intValue()));
        }
    }

    private void receive(MeanCodes newest) {
        Dataset dataset = workspace.datasetProperty().get();
        if (dataset != null && newest.images() == dataset.train()) {
            codes = newest;
            place();
        }
    }

    private void receive(Examination newest) {
        if (newest.request().index() == workspace.pinnedProperty().get()
                && isOfTheModel(newest.posterior().latentDim())) {
            pinned.set(newest);
        }
    }

    private void place() {
        if (codes != null && isOfTheModel(codes.latentDim())) {
            placing.request(new CloudMaker.Request(codes, axes.get()));
        }
    }

    /** Codes of the model before may still be on their way when another is shown. */
    private boolean isOfTheModel(int latentDim) {
        VaeConfig model = workspace.modelProperty().get();
        return model == null || model.latentDim() == latentDim;
    }

    private void show(CloudMaker.Placed placed) {
        Dataset dataset = workspace.datasetProperty().get();
        boolean outdated = dataset == null
                || placed.cloud().codes().images() != dataset.train()
                || !isOfTheModel(placed.cloud().codes().latentDim())
                || !placed.request().axes().equals(axes.get());
        if (outdated) {
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
    }

    public Workspace workspace() {
        return workspace;
    }

    public MapNavigation navigation() {
        return navigation;
    }

    public MapLayers layers() {
        return layers;
    }

    public MapMarks marks() {
        return marks;
    }

    /** What the points' colours tell. */
    public ShadingViewModel shading() {
        return shading;
    }

    /** Undo and redo. */
    public Journal journal() {
        return journal;
    }

    public PathStops path() {
        return path;
    }

    public Selection selection() {
        return selection;
    }

    /** What the decoder makes of the plane. */
    public ManifoldViewModel manifold() {
        return manifold;
    }

    /** The placed codes; null before there are any. */
    public ReadOnlyObjectProperty<@Nullable Cloud> cloudProperty() {
        return cloud.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<MapAxes> axesProperty() {
        return axes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<AxisTitles> titlesProperty() {
        return titles.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ClassFilter> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The pinned image as the model sees it; null while nothing is pinned. */
    public ReadOnlyObjectProperty<@Nullable Examination> pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /** The image whose point is under the pointer, or {@link #NOTHING_HOVERED}. */
    public ReadOnlyIntegerProperty hoveredProperty() {
        return pointing.hoveredProperty();
    }

    /** Shows two dimensions, or the principal components. */
    public void choose(MapAxes chosen) {
        VaeConfig model = workspace.modelProperty().get();
        axes.set(model == null ? chosen : chosen.in(model.latentDim()));
        place();
    }

    public void toggleClass(int label) {
        shown.set(shown.get().toggled(label));
    }

    public void showAllClasses() {
        shown.set(ClassFilter.ALL);
    }

    /** Decodes what lies at a point of the screen. */
    public void moveTo(double screenX, double screenY) {
        MapTransform view = navigation.viewProperty().get();
        moveZ(view.mapX(screenX), view.mapY(screenY));
    }

    /** Moves z along the axes of the map by a tenth each, or a hundredth. */
    public void nudge(int right, int up, boolean fine) {
        float by = fine ? FINE_NUDGE : NUDGE;
        Projection projection = projection();
        Code z = workspace.zProperty().get();
        if (projection != null) {
            moveZ(projection.x(z) + right * by, projection.y(z) + up * by);
        }
    }

    private void moveZ(double x, double y) {
        Projection projection = projection();
        Code z = workspace.zProperty().get();
        if (projection != null) {
            workspace.moveTo(projection.moved(z, x, y));
        }
    }

    /** How codes are placed now; null before there is a model. */
    public @Nullable Projection projection() {
        VaeConfig model = workspace.modelProperty().get();
        if (model == null) {
            return null;
        }
        Cloud placed = cloud.get();
        return placed != null && placed.codes().latentDim() == model.latentDim()
                ? placed.projection()
                : CloudMaker.beforeAnyCodes(axes.get(), model.latentDim());
    }

    /** Whether the pointer is where no image has been encoded: what is decoded there is nothing but the decoder's guess. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return pointing.emptyProperty();
    }

    /** The pointer is here. */
    public void hover(double screenX, double screenY) {
        pointing.move(drawnPoints(), cloud.get(), screenX, screenY);
    }

    /** A picture of this image is under the pointer elsewhere in the window. */
    public void point(int image) {
        pointing.point(image);
    }

    public void stopHovering() {
        pointing.leave();
    }

    /** Pins the image whose point lies at a point of the screen, if one does. */
    public void pin(double screenX, double screenY) {
        near(screenX, screenY).ifPresent(workspace::pin);
    }

    /** Makes what lies at a point of the screen the path's next stop: an image if its point is near. */
    public void addStop(double screenX, double screenY) {
        OptionalInt image = near(screenX, screenY);
        Projection projection = projection();
        if (image.isPresent()) {
            path.add(Stop.of(image.getAsInt()));
        } else if (projection != null) {
            MapTransform view = navigation.viewProperty().get();
            Code z = workspace.zProperty().get();
            path.add(Stop.at(projection.moved(z, view.mapX(screenX), view.mapY(screenY))));
        }
    }

    /** Pins the image whose point is nearest to z, if one is near. */
    public void pinNearestToZ() {
        Projection projection = projection();
        if (projection != null) {
            MapTransform view = navigation.viewProperty().get();
            Code z = workspace.zProperty().get();
            pin(view.screenX(projection.x(z)), view.screenY(projection.y(z)));
        }
    }

    /** Shows all points and the prior. */
    public void fit() {
        navigation.fit(cloud.get());
    }

    private boolean shows(int image, int label) {
        boolean kept =
                !selection.isolates() || selection.selectedProperty().get().contains(image);
        return kept && shown.get().shows(label);
    }

    /**
     * Selects the shown images whose points a line encloses.
     *
     * @param screenX corners on the screen, 3 or more
     * @param screenY the same
     */
    public void select(double[] screenX, double[] screenY, Combination combination) {
        Cloud placed = cloud.get();
        if (placed != null) {
            MapTransform view = navigation.viewProperty().get();
            double[] x = Arrays.stream(screenX).map(view::mapX).toArray();
            double[] y = Arrays.stream(screenY).map(view::mapY).toArray();
            selection.choose(ImageSubset.inside(new Lasso(x, y), placed, this::shows), combination);
        }
    }

    public void selectAllShown() {
        Cloud placed = cloud.get();
        if (placed != null) {
            selection.choose(
                    ImageSubset.of(placed.count(), image -> shows(image, placed.label(image))), Combination.REPLACE);
        }
    }

    private OptionalInt near(double screenX, double screenY) {
        return pointing.near(drawnPoints(), screenX, screenY);
    }

    private @Nullable Cloud drawnPoints() {
        return layers.pointsProperty().get() ? cloud.get() : null;
    }
}
