package org.vaelab.viewmodel.map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** What is drawn on the map; bound to switches in both directions. */
public final class MapLayers {

    public static final double SMALLEST_POINT = 0.4;
    public static final double LARGEST_POINT = 3;

    private final BooleanProperty points = new SimpleBooleanProperty(true);
    private final BooleanProperty rings = new SimpleBooleanProperty(true);
    private final BooleanProperty posterior = new SimpleBooleanProperty(true);
    private final BooleanProperty manifold = new SimpleBooleanProperty();
    private final BooleanProperty density = new SimpleBooleanProperty();
    private final BooleanProperty images = new SimpleBooleanProperty();
    private final DoubleProperty pointScale = new SimpleDoubleProperty(1);

    public BooleanProperty pointsProperty() {
        return points;
    }

    /** Decoded images of the plane behind the points. */
    public BooleanProperty manifoldProperty() {
        return manifold;
    }

    /** How densely codes lie. */
    public BooleanProperty densityProperty() {
        return density;
    }

    /** The images themselves at their points, as many as fit. */
    public BooleanProperty imagesProperty() {
        return images;
    }

    /** The prior's 1, 2 and 3 sigma rings. */
    public BooleanProperty ringsProperty() {
        return rings;
    }

    /** The pinned image's posterior ellipse. */
    public BooleanProperty posteriorProperty() {
        return posterior;
    }

    /** Times the size that suits the number of points. */
    public DoubleProperty pointScaleProperty() {
        return pointScale;
    }
}
