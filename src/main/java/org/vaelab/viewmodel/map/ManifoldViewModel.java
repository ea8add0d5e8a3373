package org.vaelab.viewmodel.map;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Code;
import org.vaelab.latent.DecodedBatch;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.Projection;

/** The decoded manifold behind the points: few large cells at once, smaller ones as soon as the view rests; renewed as the model learns. */
public final class ManifoldViewModel {

    static final double COARSE_PX = 72;
    static final double FINE_PX = 36;

    private final MapViewModel map;
    private final LiveRequest<List<Code>> request;
    private final ReadOnlyObjectWrapper<@Nullable ManifoldTiles> tiles = new ReadOnlyObjectWrapper<>();
    private @Nullable PlaneCells plane;
    private List<Code> coarse = List.of();
    private List<Code> asked = List.of();
    private @Nullable ManifoldLattice lattice;

    ManifoldViewModel(MapViewModel map, LatentQueries queries) {
        this.map = map;
        request = queries.batches(this::receive);
        map.layers().manifoldProperty().subscribe(this::refresh);
        map.navigation().viewProperty().subscribe(this::refresh);
        map.titlesProperty().subscribe(this::refresh);
        map.workspace().modelProperty().subscribe(this::refresh);
        map.workspace().zProperty().subscribe(this::refresh);
    }

    /** Null while the layer is off or there is no model. */
    public ReadOnlyObjectProperty<@Nullable ManifoldTiles> tilesProperty() {
        return tiles.getReadOnlyProperty();
    }

    private void refresh() {
        Projection projection = map.projection();
        if (projection == null || !map.layers().manifoldProperty().get()) {
            request.stop();
            plane = null;
            coarse = List.of();
            asked = List.of();
            tiles.set(null);
            return;
        }
        PlaneCells next = PlaneCells.seen(map, projection, COARSE_PX);
        if (next.equals(plane)) {
            return;
        }
        plane = next;
        List<Code> codes = next.codes();
        if (!codes.equals(coarse)) {
            coarse = codes;
            ask(next.lattice(), codes);
        }
    }

    private void ask(ManifoldLattice cells, List<Code> codes) {
        lattice = cells;
        asked = codes;
        request.ask(codes);
    }

    private void receive(DecodedBatch batch) {
        Projection projection = map.projection();
        if (projection == null || !batch.codes().equals(asked)) {
            return;
        }
        tiles.set(new ManifoldTiles(Objects.requireNonNull(lattice), batch.images()));
        if (asked.equals(coarse)) {
            PlaneCells finer = PlaneCells.seen(map, projection, FINE_PX);
            ask(finer.lattice(), finer.codes());
        }
    }
}
