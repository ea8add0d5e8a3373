package org.vaelab.view.map;

import java.util.List;
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
import org.vaelab.data.Column;
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
        shading.columnsProperty().subscribe(columns -> offer(menu, shading, columns));
        shading.byProperty()
                .subscribe(chosen -> menu.getItems().forEach(item -> {
                    if (item instanceof RadioMenuItem radio) {
                        radio.setSelected(chosen.equals(item.getUserData()));
                    }
                }));
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

    /** What can be told of any data, then their own columns. */
    private void offer(Menu menu, ShadingViewModel shading, List<Column> columns) {
        menu.getItems().clear();
        ToggleGroup group = new ToggleGroup();
        for (ColourBy by : ColourBy.ALWAYS) {
            String name = by.kind().name().toLowerCase(Locale.ROOT);
            menu.getItems().add(choice(group, shading, by, name, messages.get("map.colour." + name)));
        }
        if (!columns.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            menu.getItems().add(choice(group, shading, ColourBy.column(name), "column-" + i, name));
        }
    }

    private static RadioMenuItem choice(
            ToggleGroup group, ShadingViewModel shading, ColourBy by, String id, String text) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId("map-colour-" + id);
        item.setMnemonicParsing(false);
        item.setUserData(by);
        item.setToggleGroup(group);
        item.setOnAction(event -> shading.byProperty().set(by));
        item.setSelected(by.equals(shading.byProperty().get()));
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
