package org.vaelab.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Code;
import org.vaelab.latent.Examination;
import org.vaelab.latent.PlaneCovariance;
import org.vaelab.latent.Projection;
import org.vaelab.viewmodel.map.MapTransform;

/** The pinned image's posterior: its mean, and where 1 and 2 sigma of it reach; on a strip, bands. A model that draws no code has the mean alone. */
final class PinnedLayer extends Pane {

    private static final int RINGS = 2;
    private static final double LARGEST_PX = 20_000;

    private final List<Ellipse> ellipses = new ArrayList<>();
    private final List<Rectangle> bands = new ArrayList<>();
    private final Circle mean = new Circle(4);

    /** @param name the beginning of the ids and style classes of what is drawn */
    PinnedLayer(String name) {
        setMouseTransparent(true);
        for (int k = 1; k <= RINGS; k++) {
            Ellipse ellipse = new Ellipse();
            ellipse.setId(name + "-" + k);
            Rectangle band = new Rectangle();
            band.setId(name + "-band-" + k);
            ellipses.add(ellipse);
            bands.add(band);
        }
        ellipses.forEach(ellipse -> ellipse.getStyleClass().add(name));
        bands.forEach(band -> band.getStyleClass().add(name));
        mean.setId(name + "-mean");
        mean.getStyleClass().add(name + "-mean");
        getChildren().addAll(ellipses);
        getChildren().addAll(bands);
        getChildren().add(mean);
        getChildren().forEach(child -> child.setManaged(false));
    }

    /** @param draws whether the model draws its codes, and so has a sigma */
    void show(MapTransform view, @Nullable Projection projection, @Nullable Examination pinned, boolean draws) {
        Code mu = pinned == null ? null : new Code(pinned.posterior().mu(0));
        boolean there = projection != null && mu != null && projection.takes(mu);
        setVisible(there);
        if (projection == null || pinned == null || mu == null || !there) {
            return;
        }
        PlaneCovariance covariance = projection.covariance(pinned.posterior().logVar(0));
        double x = view.screenX(projection.x(mu));
        double y = view.screenY(projection.y(mu));
        mean.setCenterX(x);
        mean.setCenterY(y);
        for (int k = 1; k <= RINGS; k++) {
            boolean drawable = draws && k * covariance.longSigma() * view.pxPerUnitX() < LARGEST_PX;
            show(ellipses.get(k - 1), view, covariance, k, x, y);
            ellipses.get(k - 1).setVisible(projection.isPlane() && drawable);
            show(bands.get(k - 1), view, k * covariance.longSigma(), x);
            bands.get(k - 1).setVisible(!projection.isPlane() && drawable);
        }
    }

    private static void show(
            Ellipse ellipse, MapTransform view, PlaneCovariance covariance, int k, double x, double y) {
        ellipse.setCenterX(x);
        ellipse.setCenterY(y);
        ellipse.setRadiusX(k * covariance.longSigma() * view.pxPerUnitX());
        ellipse.setRadiusY(k * covariance.shortSigma() * view.pxPerUnitY());
        // The screen's y runs down, so the angle turns the other way.
        ellipse.setRotate(-Math.toDegrees(covariance.angle()));
    }

    private static void show(Rectangle band, MapTransform view, double reach, double x) {
        band.setX(x - reach * view.pxPerUnitX());
        band.setWidth(2 * reach * view.pxPerUnitX());
        band.setHeight(view.heightPx());
    }
}
