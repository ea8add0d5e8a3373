package org.vaelab.view.sheet;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;
import org.vaelab.view.Sight;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.SheetLayout;
import org.vaelab.viewmodel.Appearance;

/** The space a sheet lies in: finds how many images fit, and shows them. */
final class SheetView extends StackPane {

    /** All in one picture of the plane. */
    private static final int POINTS = 500;

    private final PixelView pixels;
    private final Label empty;
    private final Tooltip tip = new Tooltip();
    private final BooleanProperty looked = new SimpleBooleanProperty();

    SheetView(String id, String emptyText, Appearance appearance) {
        pixels = new PixelView(appearance.smoothImagesProperty());
        pixels.setId(id);
        pixels.setFocusTraversable(true);
        pixels.setOnMousePressed(event -> pixels.requestFocus());
        pixels.getStyleClass().add("sheet-pixels");
        Tooltip.install(pixels, tip);
        empty = new Label(emptyText);
        empty.setId(id + "-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        getStyleClass().add("sheet-view");
        getChildren().addAll(pixels, empty);
    }

    /** Says what is shown to those who cannot see it, and how it is read to those who can. */
    void describe(String description, String reading) {
        pixels.setAccessibleText(description);
        tip.setText(reading);
    }

    PixelView pixels() {
        return pixels;
    }

    /** Follows whether the pane, the content of a tab, is in sight. */
    void lookAt(Node pane) {
        looked.bind(Sight.of(pane));
    }

    /** Groups that fit beside each other. */
    int columns(ImageShape shape, SheetLayout layout, int magnification) {
        return layout.columnsIn(getWidth() / magnification, shape.width());
    }

    /** Groups that fit in all; 0 while nobody looks. */
    int capacity(@Nullable ImageShape shape, SheetLayout layout, int magnification) {
        if (shape == null || !looked.get() || getWidth() < 1 || getHeight() < 1) {
            return 0;
        }
        return shape.isPoint()
                ? POINTS
                : columns(shape, layout, magnification) * layout.rowsIn(getHeight() / magnification, shape.height());
    }

    /**
     * Shows a sheet.
     *
     * @param values of the sheet, for files
     */
    void show(ArgbImage sheet, Supplier<@Nullable ArgbImage> values, int magnification) {
        pixels.magnifyAtMost(magnification);
        pixels.show(sheet, values);
        empty.setVisible(false);
    }

    /** Shows the hint what will be there. */
    void showNothing() {
        pixels.show(null);
        empty.setVisible(true);
    }

    /** Runs when the space changes or comes into sight. */
    void onSpaceChanged(Runnable action) {
        widthProperty().addListener((property, before, now) -> action.run());
        heightProperty().addListener((property, before, now) -> action.run());
        looked.addListener((property, before, now) -> action.run());
    }
}
