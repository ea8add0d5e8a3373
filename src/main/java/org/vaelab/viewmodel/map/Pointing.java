package org.vaelab.viewmodel.map;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.PointFilter;

/** What the pointer is about: a point that is near, or a place where no image has been encoded. */
final class Pointing {

    private static final double REACH_PX = 7;
    /** Half of the prior's standard deviation: no code as near, no data. */
    private static final double FAR = 0.5;

    private final MapNavigation navigation;
    private final PointFilter shown;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable ScreenPoint> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper hovered = new ReadOnlyIntegerWrapper(MapViewModel.NOTHING_HOVERED);

    /** @param shown which points can be pointed at */
    Pointing(MapNavigation navigation, PointFilter shown) {
        this.navigation = navigation;
        this.shown = shown;
    }

    ReadOnlyIntegerProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Null while the pointer is not on the map. */
    ReadOnlyObjectProperty<@Nullable ScreenPoint> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** @param points null while there are none, or none are drawn */
    void move(@Nullable Cloud points, @Nullable Cloud all, double screenX, double screenY) {
        hovered.set(near(points, screenX, screenY).orElse(MapViewModel.NOTHING_HOVERED));
        empty.set(all != null && isFar(all, screenX, screenY));
        place.set(new ScreenPoint(screenX, screenY));
    }

    void point(int image) {
        hovered.set(image);
    }

    void leave() {
        empty.set(false);
        place.set(null);
        hovered.set(MapViewModel.NOTHING_HOVERED);
    }

    /** The image whose point is within reach of a place of the screen. */
    OptionalInt near(@Nullable Cloud points, double screenX, double screenY) {
        MapTransform view = navigation.viewProperty().get();
        return points == null
                ? OptionalInt.empty()
                : points.nearest(
                        view.mapX(screenX),
                        view.mapY(screenY),
                        REACH_PX / view.pxPerUnitX(),
                        REACH_PX / view.pxPerUnitY(),
                        shown);
    }

    private boolean isFar(Cloud all, double screenX, double screenY) {
        MapTransform view = navigation.viewProperty().get();
        return all.nearest(
                        view.mapX(screenX),
                        view.mapY(screenY),
                        FAR,
                        all.projection().isPlane() ? FAR : Float.MAX_VALUE,
                        (image, label) -> true)
                .isEmpty();
    }
}
