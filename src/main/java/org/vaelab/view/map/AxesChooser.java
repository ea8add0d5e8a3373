package org.vaelab.view.map;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.UmapLayout;
import org.vaelab.vae.VaeConfig;
import org.vaelab.view.Choices;
import org.vaelab.viewmodel.map.MapAxes;
import org.vaelab.viewmodel.map.MapViewModel;

/** Which two dimensions are shown, or the principal components, or a map that keeps neighbours together. */
final class AxesChooser extends HBox {

    private final MapViewModel viewModel;
    private final Messages messages;
    private final ComboBox<Integer> x;
    private final ComboBox<Integer> y;
    private final ToggleButton principal;
    private final ToggleButton umap;
    private boolean showing;

    AxesChooser(MapViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        x = dimensions("x");
        y = dimensions("y");
        principal = new ToggleButton(messages.get("map.principal"));
        principal.setId("map-principal");
        principal.setTooltip(new Tooltip(messages.get("map.principal.tip")));
        principal.setAccessibleText(messages.get("map.principal.tip"));
        principal.setOnAction(event -> choose());
        umap = new ToggleButton(messages.get("map.umap"));
        umap.setId("map-umap");
        umap.setTooltip(new Tooltip(messages.get("map.umap.tip", UmapLayout.MOST_LANDMARKS)));
        umap.setAccessibleText(messages.get("map.umap.tip", UmapLayout.MOST_LANDMARKS));
        umap.setOnAction(event -> chooseUmap());
        umap.setDisable(true);
        viewModel.embedding().offeredProperty().subscribe(offered -> umap.setDisable(!offered));
        getStyleClass().add("map-axes-chooser");
        setAlignment(Pos.CENTER_LEFT);
        Label by = new Label("×");
        by.getStyleClass().add("map-quiet");
        getChildren().addAll(x, by, y, principal, umap);
        viewModel.workspace().modelProperty().subscribe(this::offer);
        viewModel.axesProperty().subscribe(this::show);
    }

    private ComboBox<Integer> dimensions(String axis) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("map-dimension-" + axis);
        box.setTooltip(new Tooltip(messages.get("map.dimension." + axis + ".tip")));
        box.setAccessibleText(messages.get("map.dimension." + axis + ".tip"));
        Choices.name(box, AxisNames::dimension);
        box.setOnAction(event -> chooseDimension(axis));
        return box;
    }

    private void offer(@Nullable VaeConfig model) {
        int latentDim = model == null ? 2 : model.latentDim();
        showing = true;
        x.setItems(FXCollections.observableArrayList(
                IntStream.range(0, latentDim).boxed().toList()));
        y.setItems(FXCollections.observableArrayList(
                IntStream.range(0, latentDim).boxed().toList()));
        showing = false;
        setDisable(latentDim < 2);
        show(viewModel.axesProperty().get());
    }

    private void show(MapAxes axes) {
        showing = true;
        x.setValue(axes.x());
        y.setValue(axes.y());
        principal.setSelected(axes.principal());
        umap.setSelected(axes.embedding() != null);
        showing = false;
    }

    private void chooseDimension(String axis) {
        if (showing || x.getValue() == null || y.getValue() == null) {
            return;
        }
        MapAxes before = viewModel.axesProperty().get();
        int newX = x.getValue();
        int newY = y.getValue();
        if (newX == newY) {
            // The one that was chosen takes the other's place.
            newX = axis.equals("y") ? before.y() : newX;
            newY = axis.equals("x") ? before.x() : newY;
        }
        viewModel.choose(MapAxes.dimensions(newX, newY));
    }

    private void choose() {
        if (principal.isSelected()) {
            viewModel.choose(MapAxes.components());
        } else {
            viewModel.choose(MapAxes.FIRST);
        }
    }

    /** Pressed in from when the map is there. */
    private void chooseUmap() {
        if (umap.isSelected()) {
            viewModel.embedding().show();
        } else {
            viewModel.choose(MapAxes.FIRST);
        }
        show(viewModel.axesProperty().get());
    }
}
