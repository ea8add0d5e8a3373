package org.vaelab.view.image;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.vaelab.store.ArgbImage;

/** One image of several, with a number below it, which can be pressed. */
public final class ImageButton extends Button {

    private final PixelView pixels;
    private final Label caption = new Label();
    private final Tooltip tip = new Tooltip();

    public ImageButton(String id, ObservableBooleanValue smooth) {
        pixels = new PixelView(smooth);
        pixels.setMouseTransparent(true);
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        VBox content = new VBox(pixels, caption);
        content.setAlignment(Pos.CENTER);
        content.getStyleClass().add("gallery-cell-content");
        setGraphic(content);
        setId(id);
        getStyleClass().addAll("gallery-cell", "flat");
        setTooltip(tip);
    }

    /**
     * Shows another image.
     *
     * @param magnification screen pixels a pixel
     * @param value a few characters
     * @param description what a person hears or reads who points at it
     */
    public void show(ArgbImage image, int magnification, String value, String description) {
        pixels.magnifyAtMost(magnification);
        pixels.setMinSize(image.width() * magnification, image.height() * magnification);
        pixels.setPrefSize(image.width() * magnification, image.height() * magnification);
        pixels.show(image);
        caption.setText(value);
        tip.setText(description);
        setAccessibleText(description);
    }
}
