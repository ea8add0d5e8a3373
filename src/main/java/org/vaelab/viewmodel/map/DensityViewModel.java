package org.vaelab.viewmodel.map;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.latent.ClassFilter;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.PointFilter;

/** How densely the codes that are shown lie on the map, counted by a worker; renewed with the view and as the model learns. */
public final class DensityViewModel {

    private static final double CELL_PX = 8;

    /** @param only the images that count; null for all */
    private record Request(
            Cloud cloud,
            MapTransform view,
            ClassFilter shown,
            @Nullable ImageSubset only) {

        PointFilter filter() {
            ImageSubset kept = only;
            return (image, label) -> shown.shows(label) && (kept == null || kept.contains(image));
        }
    }

    private final MapViewModel map;
    private final LatestWins<Request, PlaneField> counting;
    private final ReadOnlyObjectWrapper<@Nullable PlaneField> field = new ReadOnlyObjectWrapper<>();

    DensityViewModel(MapViewModel map, Executor worker, Executor uiThread) {
        this.map = map;
        counting = new LatestWins<>(worker, DensityViewModel::count, uiThread, this::receive);
        map.layers().densityProperty().subscribe(this::refresh);
        map.navigation().viewProperty().subscribe(this::refresh);
        map.cloudProperty().subscribe(this::refresh);
        map.shownProperty().subscribe(this::refresh);
        map.selection().isolatedProperty().subscribe(this::refresh);
        map.selection().selectedProperty().subscribe(this::refresh);
    }

    /** Images a square of one by one, or a piece of length one of a strip; null while the layer is off or there are no codes. */
    public ReadOnlyObjectProperty<@Nullable PlaneField> fieldProperty() {
        return field.getReadOnlyProperty();
    }

    private void refresh() {
        Cloud cloud = map.cloudProperty().get();
        if (cloud == null || !map.layers().densityProperty().get()) {
            field.set(null);
            return;
        }
        Selection selection = map.selection();
        counting.request(new Request(
                cloud,
                map.navigation().viewProperty().get(),
                map.shownProperty().get(),
                selection.isolates() ? selection.selectedProperty().get() : null));
    }

    private static PlaneField count(Request request) {
        ManifoldLattice lattice = ManifoldLattice.over(request.view(), CELL_PX);
        return CodeDensity.of(request.cloud(), lattice, request.filter());
    }

    private void receive(PlaneField newest) {
        if (map.layers().densityProperty().get() && map.cloudProperty().get() != null) {
            field.set(newest);
        }
    }
}
