package org.vaelab.view.decode;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Code;
import org.vaelab.viewmodel.decode.SliderAxes;

/** A slider for every dimension, or for every principal component. */
final class CoordinateSliders extends ScrollPane {

    private static final int FEW_ROWS = 5;

    private final SliderAxes axes;
    private final Messages messages;
    private final VBox column = new VBox();
    private final List<CoordinateRow> rows = new ArrayList<>();

    CoordinateSliders(ReadOnlyObjectProperty<Code> z, SliderAxes axes, Messages messages) {
        this.axes = axes;
        this.messages = messages;
        getStyleClass().add("coordinate-sliders");
        column.getStyleClass().add("coordinates");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        z.subscribe(this::show);
        axes.componentsProperty().addListener((property, before, now) -> {
            rows.forEach(CoordinateRow::describe);
            show(z.get());
        });
    }

    /** No higher than its rows, so that what stands below follows them. */
    @Override
    protected double computeMaxHeight(double width) {
        return snappedTopInset() + column.prefHeight(-1) + snappedBottomInset();
    }

    /** A few rows; the others are scrolled to. */
    @Override
    protected double computeMinHeight(double width) {
        double all = column.prefHeight(-1);
        double few = rows.size() <= FEW_ROWS ? all : all * FEW_ROWS / rows.size();
        return snappedTopInset() + Math.ceil(few) + snappedBottomInset();
    }

    private void show(Code z) {
        if (z.latentDim() != rows.size()) {
            build(z.latentDim());
        }
        for (int j = 0; j < rows.size(); j++) {
            rows.get(j).show((float) axes.value(j));
        }
    }

    private void build(int latentDim) {
        rows.clear();
        for (int j = 0; j < latentDim; j++) {
            rows.add(new CoordinateRow(j, axes, messages));
        }
        column.getChildren().setAll(rows);
    }
}
