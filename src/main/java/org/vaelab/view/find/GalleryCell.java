package org.vaelab.view.find;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.image.PixelView;

/** One image of a gallery, which can be pressed. */
final class GalleryCell extends Button {

    private final PixelView pixels;
    private final Label caption = new Label();
    private final Tooltip tip = new Tooltip();

    GalleryCell(int place, ObservableBooleanValue smooth) {
        pixels = new PixelView(smooth);
        pixels.setMouseTransparent(true);
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        VBox content = new VBox(pixels, caption);
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("gallery-cell-content");
        setGraphic(content);
        setId("gallery-cell-" + place);
        getStyleClass().addAll("gallery-cell", "flat");
        setTooltip(tip);
    }

    /** @param description what a person hears or reads who points at it */
    void show(ArgbImage image, int magnification, String value, String description) {
        pixels.magnifyAtMost(magnification);
        pixels.setMinSize(image.width() * magnification, image.height() * magnification);
        pixels.setPrefSize(image.width() * magnification, image.height() * magnification);
        pixels.show(image);
        caption.setText(value);
        tip.setText(description);
        setAccessibleText(description);
    }
}
