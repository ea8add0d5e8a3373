package org.vaelab.view.map;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.view.export.TextExport;
import org.vaelab.viewmodel.map.MapViewModel;

/** What a drag does, the axes, the layers and the zoom. */
final class MapToolbar extends FlowPane {

    private static final double ZOOM = 1.25;

    private final Messages messages;

    MapToolbar(MapViewModel viewModel, TextExport export, Messages messages) {
        this.messages = messages;
        getStyleClass().add("map-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        new ToolChooser(viewModel.selection(), messages),
                        new SelectMenu(viewModel, export, messages),
                        new AxesChooser(viewModel, messages),
                        new LayersMenu(viewModel, messages),
                        button(
                                "zoomOut",
                                Feather.ZOOM_OUT,
                                () -> viewModel.navigation().zoom(1 / ZOOM)),
                        button(
                                "zoomIn",
                                Feather.ZOOM_IN,
                                () -> viewModel.navigation().zoom(ZOOM)),
                        button("fit", Feather.MAXIMIZE, viewModel::fit));
        getChildren().forEach(child -> ((Region) child).setMinWidth(USE_PREF_SIZE));
    }

    private Button button(String name, Feather icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("map-" + name);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(messages.get("map." + name + ".tip")));
        button.setAccessibleText(messages.get("map." + name + ".tip"));
        button.setOnAction(event -> action.run());
        return button;
    }
}
