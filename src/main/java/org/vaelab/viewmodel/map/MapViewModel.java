package org.vaelab.viewmodel.map;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.ClassFilter;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.Lasso;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.Projection;
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
    private final DensityViewModel density;
    private final TrustViewModel trust;
    private final EmbeddingViewModel embedding;
    private final Placement placement;
    private final PinnedImage pinned;
    private final ReadOnlyObjectWrapper<ClassFilter> shown = new ReadOnlyObjectWrapper<>(ClassFilter.ALL);
    private final ZPlace zPlace = new ZPlace();
    private final Pointing pointing = new Pointing(navigation, this::shows);
    private final ReadOnlyObjectWrapper<@Nullable TrustReading> trustReading = new ReadOnlyObjectWrapper<>();

    /**
     * @param worker places codes: one thread, not the UI's
     * @param uiThread runs all that changes a property
     */
    public MapViewModel(Workspace workspace, LatentQueries queries, Executor worker, Executor uiThread) {
        this(workspace, queries, worker, worker, uiThread);
    }

    /**
     * @param worker places codes: one thread, not the UI's
     * @param longWorker makes maps that take seconds: any thread but those two
     * @param uiThread runs all that changes a property
     */
    public MapViewModel(
            Workspace workspace, LatentQueries queries, Executor worker, Executor longWorker, Executor uiThread) {
        this.workspace = workspace;
        selection = new Selection(workspace);
        path = new PathStops(workspace);
        workspace.datasetProperty().subscribe(dataset -> begin());
        placement = new Placement(workspace, navigation, queries, worker, uiThread);
        pinned = new PinnedImage(workspace, queries);
        placement.cloudProperty().subscribe(this::leaveIfGone);
        manifold = new ManifoldViewModel(this, queries);
        density = new DensityViewModel(this, worker, uiThread);
        trust = new TrustViewModel(this, queries, worker, uiThread);
        embedding = new EmbeddingViewModel(this, longWorker, uiThread);
        shading = new ShadingViewModel(workspace, queries, worker, uiThread);
        journal = new Journal(this, System::nanoTime);
        pointing.placeProperty().subscribe(this::readTrust);
        trust.fieldProperty().subscribe(this::readTrust);
    }

    private void readTrust() {
        ScreenPoint place = pointing.placeProperty().get();
        MapTransform view = navigation.viewProperty().get();
        trustReading.set(place == null ? null : trust.read(view.mapX(place.x()), view.mapY(place.y())));
    }

    private void begin() {
        pointing.leave();
        showAllClasses();
    }

    private void leaveIfGone(@Nullable Cloud placed) {
        if (placed == null) {
            pointing.leave();
        }
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

    /** How densely codes lie. */
    public DensityViewModel density() {
        return density;
    }

    /** Where the decoder is less to be trusted. */
    public TrustViewModel trust() {
        return trust;
    }

    /** Maps that keep neighbours together. */
    public EmbeddingViewModel embedding() {
        return embedding;
    }

    /** The placed codes; null before there are any. */
    public ReadOnlyObjectProperty<@Nullable Cloud> cloudProperty() {
        return placement.cloudProperty();
    }

    public ReadOnlyObjectProperty<MapAxes> axesProperty() {
        return placement.axesProperty();
    }

    public ReadOnlyObjectProperty<AxisTitles> titlesProperty() {
        return placement.titlesProperty();
    }

    public ReadOnlyObjectProperty<ClassFilter> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The pinned image as the model sees it; null while nothing is pinned. */
    public ReadOnlyObjectProperty<@Nullable Examination> pinnedProperty() {
        return pinned.examinationProperty();
    }

    /** The image whose point is under the pointer, or {@link #NOTHING_HOVERED}. */
    public ReadOnlyIntegerProperty hoveredProperty() {
        return pointing.hoveredProperty();
    }

    /** Shows two dimensions, or the principal components. */
    public void choose(MapAxes chosen) {
        placement.choose(chosen);
    }

    public void toggleClass(int label) {
        shown.set(shown.get().toggled(label));
    }

    public void showAllClasses() {
        show(ClassFilter.ALL);
    }

    void show(ClassFilter classes) {
        shown.set(classes);
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
            ZPlace.At place = zPlace.of(projection, z);
            moveZ(place.x() + right * by, place.y() + up * by);
            hoverAboutZ();
        }
    }

    /** Who moves z by keys points with it. */
    private void hoverAboutZ() {
        ScreenPoint z = zOnScreen();
        if (z != null) {
            hover(z.x(), z.y());
        }
    }

    private void moveZ(double x, double y) {
        Projection projection = projection();
        Code z = workspace.zProperty().get();
        if (projection != null) {
            Code moved = projection.moved(z, x, y);
            zPlace.put(projection, moved, x, y);
            workspace.moveTo(moved);
        }
    }

    /** Where z is on the screen; null before there is a model. */
    public @Nullable ScreenPoint zOnScreen() {
        Projection projection = projection();
        if (projection == null) {
            return null;
        }
        MapTransform view = navigation.viewProperty().get();
        ZPlace.At place = zPlace.of(projection, workspace.zProperty().get());
        return new ScreenPoint(view.screenX(place.x()), view.screenY(place.y()));
    }

    /** How codes are placed now; null before there is a model. */
    public @Nullable Projection projection() {
        return placement.projection();
    }

    /** Whether the pointer is where no image has been encoded: what is decoded there is nothing but the decoder's guess. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return pointing.emptyProperty();
    }

    /** What shades the plane where the pointer is; null where nothing does. */
    public ReadOnlyObjectProperty<@Nullable TrustReading> trustReadingProperty() {
        return trustReading.getReadOnlyProperty();
    }

    /** The pointer is here. */
    public void hover(double screenX, double screenY) {
        pointing.move(drawnPoints(), cloudProperty().get(), screenX, screenY);
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
        ScreenPoint z = zOnScreen();
        if (z != null) {
            pin(z.x(), z.y());
        }
    }

    /** Shows all points and the prior. */
    public void fit() {
        navigation.fit(cloudProperty().get());
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
        Cloud placed = cloudProperty().get();
        if (placed != null) {
            MapTransform view = navigation.viewProperty().get();
            double[] x = Arrays.stream(screenX).map(view::mapX).toArray();
            double[] y = Arrays.stream(screenY).map(view::mapY).toArray();
            selection.choose(ImageSubset.inside(new Lasso(x, y), placed, this::shows), combination);
        }
    }

    public void selectAllShown() {
        Cloud placed = cloudProperty().get();
        if (placed != null) {
            selection.choose(
                    ImageSubset.of(placed.count(), image -> shows(image, placed.label(image))), Combination.REPLACE);
        }
    }

    private OptionalInt near(double screenX, double screenY) {
        return pointing.near(drawnPoints(), screenX, screenY);
    }

    private @Nullable Cloud drawnPoints() {
        return layers.pointsProperty().get() ? cloudProperty().get() : null;
    }
}
