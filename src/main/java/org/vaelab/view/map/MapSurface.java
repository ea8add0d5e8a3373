package org.vaelab.view.map;

import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Projection;
import org.vaelab.vae.FittedPrior;
import org.vaelab.view.paint.ClassPalette;
import org.vaelab.view.paint.FieldPalette;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.PointStyle;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.map.MapBounds;
import org.vaelab.viewmodel.map.MapLayers;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.Shading;

/** The plot with everything that is drawn in it, and the axes around it. */
final class MapSurface extends Pane {

    private static final double BEHIND_POINTS = 0.5;

    /** Of a glide: after a frame that took longer the view goes on from where it was seen. */
    private static final double LONGEST_FRAME_SECONDS = 0.05;

    private final MapViewModel viewModel;
    private final Appearance appearance;
    private final AxesLayer axes = new AxesLayer();
    private final ManifoldLayer manifold;
    private final FieldLayer trust;
    private final FieldLayer density;
    private final PointsLayer points;
    private final PriorLayer prior = new PriorLayer();
    private final ClassMeansLayer classMeans;
    private final Foreground foreground;
    private final LassoLayer lasso = new LassoLayer();
    private final StackPane plot = new StackPane();
    private final Rectangle clip = new Rectangle();
    /** Of the screen the window is on; none before it is shown. */
    private final ObservableValue<Number> scale =
            sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::renderScaleXProperty);

    MapSurface(MapViewModel viewModel, Appearance appearance, Messages messages, Executor painter, Executor uiThread) {
        this.viewModel = viewModel;
        this.appearance = appearance;
        manifold = new ManifoldLayer(painter, uiThread);
        trust = new FieldLayer("map-trust", FieldPalette.TRUST, painter, uiThread);
        density = new FieldLayer("map-density", FieldPalette.DENSITY, painter, uiThread);
        points = new PointsLayer(painter, uiThread);
        classMeans = new ClassMeansLayer(viewModel.workspace()::className);
        foreground = new Foreground(viewModel, appearance, messages, plot);
        Region paper = new Region();
        paper.getStyleClass().add("map-paper");
        plot.setId("map-plot");
        plot.getStyleClass().add("map-plot");
        plot.setAccessibleRole(AccessibleRole.NODE);
        plot.setFocusTraversable(true);
        plot.setClip(clip);
        plot.getChildren().addAll(manifold, trust, density, points, prior, classMeans, foreground, lasso);
        getChildren().addAll(paper, axes, plot);
        paper.setManaged(false);
        plot.layoutBoundsProperty()
                .subscribe(bounds -> paper.resizeRelocate(
                        AxesLayer.MARGIN.getLeft(), AxesLayer.MARGIN.getTop(), bounds.getWidth(), bounds.getHeight()));
        new MapPointer(plot, viewModel).install();
        new MapKeys(viewModel).install(plot);
        new SelectionPointer(plot, lasso, viewModel).install();
        new SelectionKeys(viewModel).install(plot);
        listen();
    }

    private void listen() {
        MapLayers layers = viewModel.layers();
        prior.visibleProperty().bind(layers.ringsProperty());
        classMeans.visibleProperty().bind(layers.ringsProperty());
        viewModel.workspace().priorProperty().subscribe(this::drawPrior);
        viewModel.shownProperty().subscribe(this::drawPrior);
        appearance.themeProperty().subscribe(this::drawPrior);
        viewModel.navigation().viewProperty().subscribe(this::drawAll);
        viewModel.cloudProperty().subscribe(this::drawAll);
        viewModel.titlesProperty().subscribe(this::drawAll);
        viewModel.shownProperty().subscribe(this::drawPoints);
        viewModel.selection().selectedProperty().subscribe(this::drawPoints);
        viewModel.selection().isolatedProperty().subscribe(this::drawPoints);
        appearance.themeProperty().subscribe(this::drawPoints);
        appearance.classColoursProperty().subscribe(this::drawPoints);
        appearance.classColoursProperty().subscribe(this::drawPrior);
        viewModel.shading().shadingProperty().subscribe(this::drawPoints);
        layers.pointsProperty().subscribe(this::drawPoints);
        layers.imagesProperty().subscribe(this::drawPoints);
        // A faint layer is painted into a picture of its own at each frame, be there nothing in it.
        manifold.visibleProperty()
                .bind(viewModel.manifold().tilesProperty().map(tiles -> true).orElse(false));
        manifold.opacityProperty()
                .bind(Bindings.when(layers.pointsProperty()).then(BEHIND_POINTS).otherwise(1));
        viewModel.manifold().tilesProperty().subscribe(this::drawManifold);
        appearance.themeProperty().subscribe(this::drawManifold);
        viewModel.trust().fieldProperty().subscribe(this::drawFields);
        viewModel.density().fieldProperty().subscribe(this::drawFields);
        appearance.themeProperty().subscribe(this::drawFields);
        layers.pointScaleProperty().subscribe(this::drawPoints);
        scale.subscribe(this::drawPoints);
        viewModel.workspace().modelProperty().subscribe(this::drawAll);
        viewModel.navigation().glidingProperty().subscribe(gliding -> {
            if (gliding) {
                new Glide().start();
            }
        });
    }

    private MapTransform view() {
        return viewModel.navigation().viewProperty().get();
    }

    private void drawAll() {
        Projection projection = viewModel.projection();
        boolean plane = projection == null || projection.isPlane();
        axes.show(view(), plane);
        manifold.show(view());
        trust.show(view());
        density.show(view());
        drawPrior();
        drawPoints();
        foreground.draw();
    }

    private void drawPrior() {
        Projection projection = viewModel.projection();
        boolean plane = projection == null || projection.isPlane();
        // Rings would be of no shape that anybody knows.
        boolean rings = projection == null || projection.isLinear();
        FittedPrior fitted = viewModel.workspace().priorProperty().get();
        boolean perClass = fitted != null && fitted.perClass();
        prior.show(view(), plane, rings && !perClass);
        classMeans.show(
                view(),
                projection,
                perClass ? fitted : null,
                viewModel.shownProperty().get(),
                label -> ClassPalette.colour(
                        label,
                        appearance.themeProperty().get(),
                        appearance.classColoursProperty().get()));
    }

    private void drawPoints() {
        Cloud cloud = viewModel.cloudProperty().get();
        MapLayers layers = viewModel.layers();
        if (cloud == null || !layers.pointsProperty().get()) {
            points.clear();
            return;
        }
        points.request(request(cloud, pixelDensity()));
    }

    private void drawManifold() {
        manifold.show(
                viewModel.manifold().tilesProperty().get(),
                Paper.of(appearance.themeProperty().get()));
    }

    private void drawFields() {
        trust.show(
                viewModel.trust().fieldProperty().get(),
                appearance.themeProperty().get());
        density.show(
                viewModel.density().fieldProperty().get(),
                appearance.themeProperty().get());
    }

    private double pixelDensity() {
        return Objects.requireNonNullElse(scale.getValue(), 1.0).doubleValue();
    }

    private PointsLayer.Request request(Cloud cloud, double density) {
        MapLayers layers = viewModel.layers();
        MapBounds seen = view().visible();
        int inView = cloud.countAbout(seen.left(), seen.bottom(), seen.right(), seen.top());
        double radius = density * layers.pointScaleProperty().get() * PointStyle.radiusFor(inView);
        PointStyle style = new PointStyle(
                radius,
                PointStyle.alphaFor(inView),
                viewModel.shownProperty().get(),
                appearance.themeProperty().get(),
                viewModel.selection().selectedProperty().get(),
                viewModel.selection().isolates(),
                shading(cloud),
                appearance.classColoursProperty().get());
        return new PointsLayer.Request(
                cloud, view(), style, layers.imagesProperty().get(), density);
    }

    /** A shading of other images says nothing of these. */
    private @Nullable Shading shading(Cloud cloud) {
        Shading shading = viewModel.shading().shadingProperty().get();
        return shading != null && shading.images() == cloud.count() ? shading : null;
    }

    /** Paints the points at once with so many pixels for one of the window's, so that a picture of the map is sharp. */
    void paintNow(int factor) {
        Cloud cloud = viewModel.cloudProperty().get();
        if (cloud != null && viewModel.layers().pointsProperty().get()) {
            points.paintNow(request(cloud, factor));
        }
    }

    /** Paints the points as the screen wants them again. */
    void repaint() {
        drawPoints();
    }

    Node plot() {
        return plot;
    }

    void title(String x, String y, String accessible) {
        axes.show(x, y);
        axes.show(view(), viewModel.projection() == null || isPlane(viewModel.projection()));
        plot.setAccessibleText(accessible);
    }

    private static boolean isPlane(@Nullable Projection projection) {
        return projection != null && projection.isPlane();
    }

    @Override
    protected void layoutChildren() {
        Insets margin = AxesLayer.MARGIN;
        double width = Math.max(1, snapSizeX(getWidth()) - margin.getLeft() - margin.getRight());
        double height = Math.max(1, snapSizeY(getHeight()) - margin.getTop() - margin.getBottom());
        axes.resizeRelocate(0, 0, getWidth(), getHeight());
        plot.resizeRelocate(margin.getLeft(), margin.getTop(), width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        viewModel.navigation().resize(width, height);
    }

    /** Runs while the view is on its way. */
    private final class Glide extends AnimationTimer {

        private long lastNanos = -1;

        @Override
        public void handle(long nowNanos) {
            double seconds = lastNanos < 0 ? 1 / 60.0 : (nowNanos - lastNanos) / 1e9;
            lastNanos = nowNanos;
            viewModel.navigation().glide(Math.min(seconds, LONGEST_FRAME_SECONDS));
            if (!viewModel.navigation().glidingProperty().get()) {
                stop();
            }
        }
    }
}
