package org.vaelab.view.map;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.view.paint.SheetPainter;
import org.vaelab.viewmodel.map.ManifoldTiles;

/** Decoded images of the plane. */
final class ManifoldLayer extends PlanePicture<ManifoldLayer.Request> {

    record Request(ManifoldTiles tiles, Paper paper) {}

    ManifoldLayer(Executor painter, Executor uiThread) {
        super("map-manifold", ManifoldLayer::paint, painter, uiThread);
    }

    void show(@Nullable ManifoldTiles tiles, Paper paper) {
        request(tiles == null ? null : new Request(tiles, paper));
    }

    private static Painted paint(Request request) {
        ManifoldTiles tiles = request.tiles();
        SheetLayout cells = new SheetLayout(tiles.lattice().columns(), 1, 0, 0);
        ArgbImage image = SheetPainter.paint(
                tiles.images().stream()
                        .map(tile -> ImagePainter.paint(tile, request.paper()))
                        .toList(),
                cells);
        return new Painted(tiles.lattice().bounds(), image);
    }
}
