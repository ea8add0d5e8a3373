package org.vaelab.view.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.EmbeddedProjection;
import org.vaelab.latent.EmbeddingMethod;
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
    private final Map<EmbeddingMethod, ToggleButton> embeddings = new EnumMap<>(EmbeddingMethod.class);
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
        for (EmbeddingMethod method : EmbeddingMethod.values()) {
            embeddings.put(method, embedding(method));
        }
        getStyleClass().add("map-axes-chooser");
        setAlignment(Pos.CENTER_LEFT);
        Label by = new Label("×");
        by.getStyleClass().add("map-quiet");
        getChildren().addAll(x, by, y, projections());
        viewModel.workspace().modelProperty().subscribe(this::offer);
        viewModel.axesProperty().subscribe(this::show);
    }

    /** Side by side, as one control. */
    private HBox projections() {
        HBox row = new HBox(principal);
        row.getStyleClass().add("projections");
        row.getChildren().addAll(embeddings.values());
        for (Node button : row.getChildren()) {
            button.getStyleClass().add("center-pill");
        }
        principal.getStyleClass().set(principal.getStyleClass().size() - 1, "left-pill");
        Node last = row.getChildren().get(row.getChildren().size() - 1);
        last.getStyleClass().set(last.getStyleClass().size() - 1, "right-pill");
        return row;
    }

    private ToggleButton embedding(EmbeddingMethod method) {
        String name = MapStyles.word(method);
        String tip = messages.get("map." + name + ".tip", method.mostLandmarks());
        ToggleButton button = new ToggleButton(messages.get("map." + name));
        button.setId("map-" + name);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(event -> choose(method, button.isSelected()));
        button.setDisable(true);
        viewModel.embedding().offeredProperty().subscribe(offered -> button.setDisable(!offered));
        return button;
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
        offer(x, latentDim);
        offer(y, latentDim);
        showing = false;
        setDisable(latentDim < 2);
        show(viewModel.axesProperty().get());
    }

    /** Chosen again by {@link #show}: a value kept from other items would stand there unseen. */
    private static void offer(ComboBox<Integer> box, int latentDim) {
        box.setValue(null);
        box.setItems(FXCollections.observableArrayList(
                IntStream.range(0, latentDim).boxed().toList()));
    }

    private void show(MapAxes axes) {
        showing = true;
        x.setValue(axes.x());
        y.setValue(axes.y());
        principal.setSelected(axes.principal());
        EmbeddedProjection shown = axes.embedding();
        embeddings.forEach((method, button) -> button.setSelected(shown != null && shown.method() == method));
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
    private void choose(EmbeddingMethod method, boolean wanted) {
        if (wanted) {
            viewModel.embedding().show(method);
        } else {
            viewModel.choose(MapAxes.FIRST);
        }
        show(viewModel.axesProperty().get());
    }
}
