package org.vaelab.view.map;

import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.image.FxImages;
import org.vaelab.viewmodel.map.MapBounds;
import org.vaelab.viewmodel.map.MapTransform;

/**
 * A picture of a part of the plane, painted by a worker; it moves and stretches with the view until a finer one is there.
 *
 * @param <Q> what to paint; immutable
 */
abstract class PlanePicture<Q> extends Pane {

    /** A picture and what part of the plane it covers. */
    record Painted(MapBounds bounds, ArgbImage image) {}

    private final ImageView picture = new ImageView();
    private final LatestWins<Q, Painted> painting;
    private @Nullable MapBounds bounds;
    private @Nullable MapTransform view;
    private boolean shown;

    /** @param paint pure, run by the painter */
    PlanePicture(String id, Function<Q, Painted> paint, Executor painter, Executor uiThread) {
        painting = new LatestWins<>(painter, paint, uiThread, this::receive);
        setMouseTransparent(true);
        picture.setId(id);
        picture.setManaged(false);
        picture.setVisible(false);
        getChildren().add(picture);
    }

    /** Has another picture painted; without anything to paint the one that is there goes at once. */
    final void request(@Nullable Q wanted) {
        shown = wanted != null;
        if (wanted == null) {
            picture.setVisible(false);
        } else {
            painting.request(wanted);
        }
    }

    /** One that is no longer wanted may still come. */
    private void receive(Painted newest) {
        if (shown) {
            picture.setImage(FxImages.toFx(newest.image()));
            picture.setVisible(true);
            bounds = newest.bounds();
            place();
        }
    }

    final void show(MapTransform newView) {
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
