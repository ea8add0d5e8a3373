package org.vaelab.view.decode;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.vaelab.viewmodel.decode.CoordinatePosterior;

/** mu ± sigma of the first dimensions, two in a row. */
final class PosteriorTable extends GridPane {

    private static final int COLUMNS = 2;
    private static final int DIMENSIONS = 6;

    PosteriorTable() {
        setId("posterior-table");
        getStyleClass().add("posterior-table");
        for (int j = 0; j < DIMENSIONS; j++) {
            Label name = new Label();
            name.getStyleClass().add("coordinate-name");
            Label value = new Label();
            value.setId("posterior-" + (j + 1));
            value.getStyleClass().add("posterior-value");
            add(name, j % COLUMNS * 2, j / COLUMNS);
            add(value, j % COLUMNS * 2 + 1, j / COLUMNS);
        }
    }

    /** Shows the first few of these. */
    void show(List<CoordinatePosterior> posterior) {
        for (int j = 0; j < DIMENSIONS; j++) {
            Label name = (Label) getChildren().get(2 * j);
            Label value = (Label) getChildren().get(2 * j + 1);
            boolean there = j < posterior.size();
            name.setText(there ? Subscript.z(j) : "");
            value.setText(there ? text(posterior.get(j)) : "");
        }
    }

    private static String text(CoordinatePosterior posterior) {
        return CoordinateText.of(posterior.mu()) + " ± " + CoordinateText.of(posterior.sigma());
    }
}
