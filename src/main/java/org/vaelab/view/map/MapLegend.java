package org.vaelab.view.map;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.view.paint.ClassPalette;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.map.MapViewModel;

/** The classes with their colours; a click shows or hides one. */
final class MapLegend extends ScrollPane {

    private static final double SWATCH_RADIUS = 5;

    private final MapViewModel viewModel;
    private final Appearance appearance;
    private final Messages messages;
    private final VBox entries = new VBox();

    MapLegend(MapViewModel viewModel, Appearance appearance, Messages messages) {
        this.viewModel = viewModel;
        this.appearance = appearance;
        this.messages = messages;
        setId("map-legend");
        getStyleClass().add("map-legend");
        entries.getStyleClass().add("map-legend-entries");
        setContent(entries);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(messages.get("map.legend.accessible"));
        viewModel.workspace().datasetProperty().subscribe(this::show);
        appearance.themeProperty().addListener((property, before, now) -> colour());
        appearance.classColoursProperty().addListener((property, before, now) -> colour());
        viewModel.shownProperty().subscribe(this::mark);
        viewModel.shading().shadingProperty().addListener((property, before, now) -> colour());
    }

    private void show(@Nullable Dataset dataset) {
        List<String> names = dataset == null ? List.of() : dataset.classNames();
        entries.getChildren().clear();
        for (int label = 0; label < names.size(); label++) {
            entries.getChildren().add(entry(label, names.get(label)));
        }
        setVisible(!names.isEmpty());
    }

    private ToggleButton entry(int label, String name) {
        ToggleButton entry = new ToggleButton(name, swatch(label));
        entry.setId("map-class-" + label);
        entry.getStyleClass().add("map-legend-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setSelected(viewModel.shownProperty().get().shows(label));
        entry.setOnAction(event -> viewModel.toggleClass(label));
        entry.setTooltip(new Tooltip(messages.get("map.legend.tip", name)));
        entry.setAccessibleText(messages.get("map.legend.tip", name));
        return entry;
    }

    /** Unseen while the points' colours tell something else. */
    private Circle swatch(int label) {
        int argb = ClassPalette.colour(
                label,
                appearance.themeProperty().get(),
                appearance.classColoursProperty().get());
        Circle swatch = new Circle(SWATCH_RADIUS, Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff));
        swatch.setVisible(viewModel.shading().shadingProperty().get() == null);
        return swatch;
    }

    private void colour() {
        for (int label = 0; label < entries.getChildren().size(); label++) {
            ((ToggleButton) entries.getChildren().get(label)).setGraphic(swatch(label));
        }
    }

    private void mark() {
        for (int label = 0; label < entries.getChildren().size(); label++) {
            ((ToggleButton) entries.getChildren().get(label))
                    .setSelected(viewModel.shownProperty().get().shows(label));
        }
    }
}
