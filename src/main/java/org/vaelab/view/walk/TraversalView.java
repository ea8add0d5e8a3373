package org.vaelab.view.walk;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.decode.Subscript;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.view.paint.SheetPainter;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.walk.TraversalViewModel;
import org.vaelab.viewmodel.walk.TraversalViewModel.Sheet;

/** A row of images a dimension, with what the dimension carries beside it; a click moves z there. */
final class TraversalView {

    private static final int COMFORTABLE_PX = 56;
    private static final SheetLayout LAYOUT = SheetLayout.of(TraversalViewModel.STEPS, 1);

    private final TraversalViewModel viewModel;
    private final Appearance appearance;
    private final Messages messages;
    private final PixelView pixels;
    private final VBox names = new VBox();
    private final StackPane content;

    TraversalView(TraversalViewModel viewModel, Appearance appearance, Messages messages) {
        this.viewModel = viewModel;
        this.appearance = appearance;
        this.messages = messages;
        pixels = new PixelView(appearance.smoothImagesProperty());
        pixels.setId("traversal-sheet");
        pixels.setFocusTraversable(true);
        pixels.setAccessibleText(messages.get("walk.traversal"));
        pixels.getStyleClass().add("sheet-pixels");
        Tooltip.install(pixels, new Tooltip(messages.get("walk.traversal-tip")));
        pixels.setOnMouseClicked(this::click);
        names.getStyleClass().add("traversal-names");
        Label empty = new Label(messages.get("walk.traversal-empty"));
        empty.setId("traversal-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        empty.visibleProperty().bind(viewModel.sheetProperty().isNull());
        HBox rows = new HBox(names, pixels);
        rows.getStyleClass().add("traversal");
        rows.visibleProperty().bind(viewModel.sheetProperty().isNotNull());
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("gallery-scroll");
        content = new StackPane(scroll, empty);
        viewModel.sheetProperty().addListener((property, before, now) -> show());
        appearance.themeProperty().addListener((property, before, now) -> show());
    }

    PixelView pixels() {
        return pixels;
    }

    Node content() {
        return content;
    }

    List<Node> tools() {
        Controls controls = new Controls(messages);
        return List.of(
                controls.button("sweep-here", viewModel::begin),
                controls.slider(
                        "reach",
                        TraversalViewModel.LEAST_REACH,
                        TraversalViewModel.MOST_REACH,
                        viewModel.reachProperty()));
    }

    private static int magnification(int width) {
        return Math.max(1, COMFORTABLE_PX / width);
    }

    private void show() {
        Sheet sheet = viewModel.sheetProperty().get();
        if (sheet == null) {
            pixels.show(null);
            return;
        }
        Paper paper = Paper.of(appearance.themeProperty().get());
        ArgbImage painted = painted(sheet, paper);
        int times = magnification(ImagePainter.width(sheet.images().get(0).shape()));
        pixels.magnifyAtMost(times);
        pixels.setMinSize(painted.width() * times, painted.height() * times);
        pixels.setPrefSize(painted.width() * times, painted.height() * times);
        pixels.show(painted, () -> painted(sheet, Paper.OF_VALUES));
        name(
                sheet,
                (double) painted.height()
                        * times
                        / sheet.traversal().dimensions().size());
    }

    private static ArgbImage painted(Sheet sheet, Paper paper) {
        return SheetPainter.paint(
                sheet.images().stream()
                        .map(image -> ImagePainter.paint(image, paper))
                        .toList(),
                LAYOUT);
    }

    private void name(Sheet sheet, double rowPx) {
        names.getChildren()
                .setAll(sheet.traversal().dimensions().stream()
                        .map(dimension ->
                                name(dimension, sheet.usage().klPerDimension().get(dimension), rowPx))
                        .toList());
    }

    private Label name(int dimension, double nats, double rowPx) {
        Label name = new Label(
                messages.get("walk.dimension", Subscript.z(dimension), String.format(Locale.ROOT, "%.2f", nats)));
        name.getStyleClass().add("caption");
        name.setMinHeight(rowPx);
        name.setMaxHeight(rowPx);
        name.setMinWidth(HBox.USE_PREF_SIZE);
        return name;
    }

    private void click(MouseEvent event) {
        pixels.requestFocus();
        Sheet sheet = viewModel.sheetProperty().get();
        if (sheet != null) {
            int rows = sheet.traversal().dimensions().size();
            int row = (int) (event.getY() / pixels.getHeight() * rows);
            int column = (int) (event.getX() / pixels.getWidth() * TraversalViewModel.STEPS);
            viewModel.go(Math.min(rows - 1, row), Math.min(TraversalViewModel.STEPS - 1, column));
        }
    }
}
