package org.vaelab.viewmodel.walk;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.WalkPath;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.PathStops;

/** A path through points and images that a person chose; it follows the model as it learns. */
public final class PathViewModel {

    public static final int FEWEST_FRAMES = 2;
    public static final int MOST_FRAMES = 96;
    public static final double MOST_OVERSHOOT = 1;

    private final MapViewModel map;
    private final FrameStrip strip;
    private final BooleanProperty spherical = new SimpleBooleanProperty();
    private final DoubleProperty overshoot = new SimpleDoubleProperty();
    private final IntegerProperty frames = new SimpleIntegerProperty(16);

    PathViewModel(MapViewModel map, LatentQueries queries, Executor worker, Executor uiThread) {
        this.map = map;
        strip = new FrameStrip(map, queries, worker, uiThread);
        map.path().stopsProperty().subscribe(this::refresh);
        map.cloudProperty().subscribe(this::refresh);
        map.workspace().modelProperty().subscribe(this::refresh);
        spherical.subscribe(this::refresh);
        overshoot.subscribe(this::refresh);
        frames.subscribe(this::refresh);
    }

    public PathStops stops() {
        return map.path();
    }

    /** What can be added as a stop. */
    public ReadOnlyIntegerProperty pinnedProperty() {
        return map.workspace().pinnedProperty();
    }

    public FrameStrip strip() {
        return strip;
    }

    /** Along great circles instead of straight lines. */
    public BooleanProperty sphericalProperty() {
        return spherical;
    }

    /** How far the path goes on beyond its ends, as a share of its first and last piece. */
    public DoubleProperty overshootProperty() {
        return overshoot;
    }

    public IntegerProperty framesProperty() {
        return frames;
    }

    private void refresh() {
        VaeConfig model = map.workspace().modelProperty().get();
        List<Code> stops = model == null ? List.of() : stops(model.latentDim());
        List<Code> points = stops.size() < 2
                ? List.of()
                : new WalkPath(stops, spherical.get(), overshoot.get(), frames.get()).codes();
        strip.show(points);
        map.path().show(new PathStops.Course(points.isEmpty() ? stops : points, stops));
    }

    private List<Code> stops(int latentDim) {
        Cloud cloud = map.cloudProperty().get();
        @Nullable MeanCodes codes = cloud == null ? null : cloud.codes();
        return map.path().stopsProperty().get().stream()
                .map(stop -> stop.code(codes, latentDim))
                .filter(Objects::nonNull)
                .toList();
    }
}
