package org.vaelab.view.map;

import java.util.concurrent.Executor;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.image.FxImages;
import org.vaelab.view.paint.FieldPainter;
import org.vaelab.view.paint.FieldPalette;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.MapBounds;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.PlaneField;

/** A shade of the plane, painted by a worker; it moves and stretches with the view until a finer one is there. */
final class FieldLayer extends Pane {

    private record Request(PlaneField field, FieldPalette palette, Theme theme) {}

    private record Painted(MapBounds bounds, ArgbImage image) {}

    private final ImageView picture = new ImageView();
    private final FieldPalette palette;
    private final LatestWins<Request, Painted> painting;
    private @Nullable MapBounds bounds;
    private @Nullable MapTransform view;
    private boolean shown;

    FieldLayer(String id, FieldPalette palette, Executor painter, Executor uiThread) {
        this.palette = palette;
        painting = new LatestWins<>(painter, FieldLayer::paint, uiThread, this::show);
        setMouseTransparent(true);
        picture.setId(id);
        picture.setManaged(false);
        picture.setVisible(false);
        getChildren().add(picture);
    }

    void show(@Nullable PlaneField field, Theme theme) {
        shown = field != null;
        if (field == null) {
            picture.setVisible(false);
        } else {
            painting.request(new Request(field, palette, theme));
        }
    }

    private static Painted paint(Request request) {
        return new Painted(
                request.field().lattice().bounds(),
                FieldPainter.paint(request.field(), request.palette(), request.theme()));
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
