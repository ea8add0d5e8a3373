package org.vaelab.view.map;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.map.MapLayers;

/** What is drawn, and how large points are. */
final class LayersMenu extends MenuButton {

    private final Messages messages;

    LayersMenu(MapLayers layers, Messages messages) {
        super(messages.get("map.layers"));
        this.messages = messages;
        setId("map-layers");
        setTooltip(new Tooltip(messages.get("map.layers.tip")));
        setAccessibleText(messages.get("map.layers.tip"));
        getItems()
                .addAll(
                        layer("points", layers.pointsProperty()),
                        layer("images", layers.imagesProperty()),
                        layer("manifold", layers.manifoldProperty()),
                        layer("rings", layers.ringsProperty()),
                        layer("posterior", layers.posteriorProperty()),
                        new SeparatorMenuItem(),
                        pointSize(layers));
    }

    private CheckMenuItem layer(String name, BooleanProperty visible) {
        CheckMenuItem item = new CheckMenuItem(messages.get("map.layer." + name));
        item.setId("map-layer-" + name);
        item.selectedProperty().bindBidirectional(visible);
        return item;
    }

    private CustomMenuItem pointSize(MapLayers layers) {
        Slider slider = new Slider(MapLayers.SMALLEST_POINT, MapLayers.LARGEST_POINT, 1);
        slider.setId("map-point-size");
        slider.setTooltip(new Tooltip(messages.get("map.pointSize.tip")));
        slider.setAccessibleText(messages.get("map.pointSize.tip"));
        slider.valueProperty().bindBidirectional(layers.pointScaleProperty());
        HBox row = new HBox(new Label(messages.get("map.pointSize")), slider);
        row.getStyleClass().add("map-point-size");
        row.setAlignment(Pos.CENTER_LEFT);
        return new CustomMenuItem(row, false);
    }
}
