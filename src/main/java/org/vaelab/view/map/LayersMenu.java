package org.vaelab.view.map;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.map.ColourBy;
import org.vaelab.viewmodel.map.MapLayers;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.ShadingViewModel;
import org.vaelab.viewmodel.map.TrustBy;
import org.vaelab.viewmodel.map.TrustViewModel;

/** What is drawn, and how large points are. */
final class LayersMenu extends MenuButton {

    private final Messages messages;

    LayersMenu(MapViewModel viewModel, Messages messages) {
        super(messages.get("map.layers"));
        this.messages = messages;
        MapLayers layers = viewModel.layers();
        setId("map-layers");
        setTooltip(new Tooltip(messages.get("map.layers.tip")));
        setAccessibleText(messages.get("map.layers.tip"));
        getItems()
                .addAll(
                        layer("points", layers.pointsProperty()),
                        layer("images", layers.imagesProperty()),
                        layer("manifold", layers.manifoldProperty()),
                        layer("density", layers.densityProperty()),
                        layer("rings", layers.ringsProperty()),
                        layer("posterior", layers.posteriorProperty()),
                        new SeparatorMenuItem(),
                        colourBy(viewModel.shading()),
                        trust(viewModel.trust()),
                        new SeparatorMenuItem(),
                        pointSize(layers));
    }

    private CheckMenuItem layer(String name, BooleanProperty visible) {
        CheckMenuItem item = new CheckMenuItem(messages.get("map.layer." + name));
        item.setId("map-layer-" + name);
        item.selectedProperty().bindBidirectional(visible);
        return item;
    }

    private Menu colourBy(ShadingViewModel shading) {
        Menu menu = new Menu(messages.get("map.colour"));
        menu.setId("map-colour");
        ToggleGroup group = new ToggleGroup();
        for (ColourBy by : ColourBy.values()) {
            String name = by.name().toLowerCase(Locale.ROOT);
            RadioMenuItem item = new RadioMenuItem(messages.get("map.colour." + name));
            item.setId("map-colour-" + name);
            item.setToggleGroup(group);
            item.setOnAction(event -> shading.byProperty().set(by));
            shading.byProperty().subscribe(chosen -> item.setSelected(chosen == by));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu trust(TrustViewModel trust) {
        Menu menu = new Menu(messages.get("map.trust"));
        menu.setId("map-trust-by");
        ToggleGroup group = new ToggleGroup();
        for (TrustBy by : TrustBy.values()) {
            String name = MapStyles.word(by);
            RadioMenuItem item = new RadioMenuItem(messages.get("map.trust." + name));
            item.setId("map-trust-" + name);
            item.setToggleGroup(group);
            item.setOnAction(event -> trust.byProperty().set(by));
            trust.byProperty().subscribe(chosen -> item.setSelected(chosen == by));
            menu.getItems().add(item);
        }
        return menu;
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
