package org.vaelab.viewmodel.map;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.DataDistance;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.Projection;
import org.vaelab.latent.TrustMeasure;
import org.vaelab.latent.TrustQuestion;
import org.vaelab.latent.TrustValues;

/**
 * Where on the plane the decoder is less to be trusted: few large cells at once, smaller ones as soon as the view rests; renewed as the model learns.
 * In more than two dimensions the plane is the one through z.
 */
public final class TrustViewModel {

    static final double COARSE_PX = 40;
    static final double FINE_PX = 14;

    private record Distances(Cloud cloud, ManifoldLattice lattice, List<Code> points) {}

    private final MapViewModel map;
    private final LiveRequest<TrustQuestion> request;
    private final LatestWins<Distances, PlaneField> measuring;
    private final ObjectProperty<TrustBy> by = new SimpleObjectProperty<>(TrustBy.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable PlaneField> field = new ReadOnlyObjectWrapper<>();
    private @Nullable PlaneCells plane;
    private List<Code> coarse = List.of();
    private @Nullable TrustQuestion asked;
    private @Nullable ManifoldLattice lattice;
    private @Nullable Cloud measured;

    TrustViewModel(MapViewModel map, LatentQueries queries, Executor worker, Executor uiThread) {
        this.map = map;
        request = queries.trust(this::receive);
        measuring = new LatestWins<>(worker, TrustViewModel::measure, uiThread, this::receive);
        by.addListener((property, before, now) -> begin());
        map.navigation().viewProperty().subscribe(this::refresh);
        map.titlesProperty().addListener((property, before, now) -> refresh());
        map.workspace().modelProperty().addListener((property, before, now) -> refresh());
        map.workspace().zProperty().subscribe(this::refresh);
        map.cloudProperty().subscribe(this::refresh);
    }

    public ObjectProperty<TrustBy> byProperty() {
        return by;
    }

    /** In the unit of {@link #byProperty()}; null while there is nothing to shade by, or no model. */
    public ReadOnlyObjectProperty<@Nullable PlaneField> fieldProperty() {
        return field.getReadOnlyProperty();
    }

    /** At a place of the map; null where nothing is shaded, or not yet. */
    @Nullable
    TrustReading read(double mapX, double mapY) {
        PlaneField shaded = field.get();
        double value = shaded == null ? Double.NaN : shaded.at(mapX, mapY);
        return Double.isNaN(value) ? null : new TrustReading(by.get(), value);
    }

    private void begin() {
        forget();
        refresh();
    }

    private void forget() {
        request.stop();
        plane = null;
        coarse = List.of();
        asked = null;
        measured = null;
        field.set(null);
    }

    private void refresh() {
        Projection projection = map.projection();
        if (projection == null || by.get() == TrustBy.NOTHING) {
            forget();
            return;
        }
        if (by.get() == TrustBy.DISTANCE) {
            measureDistances(projection);
            return;
        }
        PlaneCells next = PlaneCells.seen(map, projection, COARSE_PX);
        if (next.equals(plane)) {
            return;
        }
        plane = next;
        List<Code> points = next.codes();
        if (!points.equals(coarse)) {
            coarse = points;
            ask(next.lattice(), points);
        }
    }

    private void measureDistances(Projection projection) {
        Cloud cloud = map.cloudProperty().get();
        if (cloud == null) {
            forget();
            return;
        }
        PlaneCells next = PlaneCells.seen(map, projection, FINE_PX);
        if (cloud == measured && next.equals(plane)) {
            return;
        }
        plane = next;
        List<Code> points = next.codes();
        if (cloud != measured || !points.equals(coarse)) {
            measured = cloud;
            coarse = points;
            measuring.request(new Distances(cloud, next.lattice(), points));
        }
    }

    private static PlaneField measure(Distances question) {
        return new PlaneField(question.lattice(), DataDistance.of(question.points(), question.cloud()));
    }

    private void ask(ManifoldLattice cells, List<Code> points) {
        lattice = cells;
        asked = new TrustQuestion(by.get() == TrustBy.CHANGE ? TrustMeasure.CHANGE : TrustMeasure.ROUND_TRIP, points);
        request.ask(asked);
    }

    private void receive(TrustValues answer) {
        Projection projection = map.projection();
        if (projection == null || !answer.question().equals(asked)) {
            return;
        }
        field.set(new PlaneField(Objects.requireNonNull(lattice), answer.toArray()));
        if (answer.question().points().equals(coarse)) {
            PlaneCells finer = PlaneCells.seen(map, projection, FINE_PX);
            ask(finer.lattice(), finer.codes());
        }
    }

    private void receive(PlaneField newest) {
        if (by.get() == TrustBy.DISTANCE && measured != null) {
            field.set(newest);
        }
    }
}
