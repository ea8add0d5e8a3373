package org.vaelab.view.decode;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Code;
import org.vaelab.viewmodel.decode.DecodeViewModel;

/** A slider for every dimension. */
final class CoordinateSliders extends ScrollPane {

    private final DecodeViewModel viewModel;
    private final Messages messages;
    private final VBox column = new VBox();
    private final List<CoordinateRow> rows = new ArrayList<>();

    CoordinateSliders(DecodeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("coordinate-sliders");
        column.getStyleClass().add("coordinates");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewModel.zProperty().addListener((property, before, now) -> show(now));
        show(viewModel.zProperty().get());
    }

    /** No higher than its rows, so that what stands below follows them. */
    @Override
    protected double computeMaxHeight(double width) {
        return snappedTopInset() + column.prefHeight(-1) + snappedBottomInset();
    }

    private void show(Code z) {
        if (z.latentDim() != rows.size()) {
            build(z.latentDim());
        }
        for (int j = 0; j < rows.size(); j++) {
            rows.get(j).show(z.get(j));
        }
    }

    private void build(int latentDim) {
        rows.clear();
        for (int j = 0; j < latentDim; j++) {
            rows.add(new CoordinateRow(j, viewModel, messages));
        }
        column.getChildren().setAll(rows);
    }
}
