package org.vaelab.view.map;

import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.MapViewModel;

/** What lies above the points: the pinned and the person's own posterior, the path, rings about found images, z, and what is pointed at. */
final class Foreground extends StackPane {

    private final MapViewModel viewModel;
    private final PinnedLayer pinned = new PinnedLayer("map-posterior");
    private final PinnedLayer own = new PinnedLayer("map-own");
    private final MarksLayer marks = new MarksLayer();
    private final PathLayer path = new PathLayer();
    private final CursorLayer cursor = new CursorLayer();
    private final HoverLayer card;
    private final Pane plot;

    /** @param plot that is pointed at; while it is pressed, as in a drag, no card lies in the way */
    Foreground(MapViewModel viewModel, Appearance appearance, Messages messages, Pane plot) {
        this.viewModel = viewModel;
        this.plot = plot;
        card = new HoverLayer(appearance, messages);
        setMouseTransparent(true);
        own.setId("map-own");
        getChildren().addAll(pinned, own, path, marks, cursor, card);
        viewModel.layers().posteriorProperty().subscribe(this::drawPinned);
        viewModel.pinnedProperty().subscribe(this::drawPinned);
        viewModel.marks().imagesProperty().subscribe(this::drawMarks);
        viewModel.path().courseProperty().subscribe(this::drawMarks);
        viewModel.marks().ownProperty().subscribe(this::drawMarks);
        viewModel.hoveredProperty().subscribe(this::drawHovered);
        plot.pressedProperty().subscribe(this::drawHovered);
        viewModel.workspace().zProperty().subscribe(this::drawZ);
    }

    private MapTransform view() {
        return viewModel.navigation().viewProperty().get();
    }

    void draw() {
        drawPinned();
        drawMarks();
        drawHovered();
        drawZ();
    }

    private void drawPinned() {
        boolean visible = viewModel.layers().posteriorProperty().get();
        pinned.show(
                view(),
                viewModel.projection(),
                visible ? viewModel.pinnedProperty().get() : null,
                drawsCodes());
    }

    private boolean drawsCodes() {
        VaeConfig model = viewModel.workspace().modelProperty().get();
        return model == null || model.objective().samples();
    }

    private void drawMarks() {
        own.show(view(), viewModel.projection(), viewModel.marks().ownProperty().get(), drawsCodes());
        path.show(
                view(),
                viewModel.projection(),
                viewModel.path().courseProperty().get());
        marks.show(
                view(),
                viewModel.cloudProperty().get(),
                viewModel.marks().imagesProperty().get());
    }

    private void drawHovered() {
        int hovered = viewModel.hoveredProperty().get();
        cursor.showHovered(view(), viewModel.cloudProperty().get(), hovered);
        card.show(
                view(),
                viewModel.cloudProperty().get(),
                viewModel.workspace().datasetProperty().get(),
                plot.isPressed() ? MapViewModel.NOTHING_HOVERED : hovered);
    }

    private void drawZ() {
        cursor.showZ(viewModel.zOnScreen());
    }
}
