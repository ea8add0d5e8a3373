package org.vaelab.view.map;

import java.util.concurrent.Executor;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.image.FxImages;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.view.paint.SheetPainter;
import org.vaelab.viewmodel.map.ManifoldTiles;
import org.vaelab.viewmodel.map.MapBounds;
import org.vaelab.viewmodel.map.MapTransform;

/** Decoded images of the plane, painted by a worker; they move and stretch with the view until finer ones are there. */
final class ManifoldLayer extends Pane {

    private record Request(ManifoldTiles tiles, Paper paper) {}

    private record Painted(MapBounds bounds, ArgbImage image) {}

    private final ImageView picture = new ImageView();
    private final LatestWins<Request, Painted> painting;
    private @Nullable MapBounds bounds;
    private @Nullable MapTransform view;
    private boolean shown;

    ManifoldLayer(Executor painter, Executor uiThread) {
        painting = new LatestWins<>(painter, ManifoldLayer::paint, uiThread, this::show);
        setMouseTransparent(true);
        picture.setId("map-manifold");
        picture.setManaged(false);
        picture.setVisible(false);
        getChildren().add(picture);
    }

    void show(@Nullable ManifoldTiles tiles, Paper paper) {
        shown = tiles != null;
        if (tiles == null) {
            picture.setVisible(false);
        } else {
            painting.request(new Request(tiles, paper));
        }
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

    private void show(Painted newest) {
        if (shown) {
            picture.setImage(FxImages.toFx(newest.image()));
            picture.setVisible(true);
            bounds = newest.bounds();
            place();
        }
    }

    void show(MapTransform newView) {
        view = newView;
        place();
    }

    private void place() {
        if (bounds != null && view != null) {
            picture.setX(view.screenX(bounds.left()));
            picture.setY(view.screenY(bounds.top()));
            picture.setFitWidth(bounds.width() * view.pxPerUnitX());
            picture.setFitHeight(bounds.height() * view.pxPerUnitY());
        }
    }
}
