package org.vaelab.view.decode;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.vaelab.viewmodel.decode.CoordinatePosterior;

/** mu ± sigma of every dimension, or mu alone where no code is drawn, two in a row; more than a few rows scroll. */
final class PosteriorTable extends ScrollPane {

    private static final int COLUMNS = 2;
    private static final int ROWS_IN_SIGHT = 3;

    private final GridPane grid = new GridPane();
    private final List<Label> values = new ArrayList<>();

    PosteriorTable(String description) {
        setId("posterior-table");
        getStyleClass().add("posterior-scroll");
        setAccessibleText(description);
        grid.getStyleClass().add("posterior-table");
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void show(List<CoordinatePosterior> posterior) {
        if (posterior.size() != values.size()) {
            build(posterior.size());
        }
        for (int j = 0; j < posterior.size(); j++) {
            values.get(j).setText(text(posterior.get(j)));
        }
    }

    private void build(int dimensions) {
        grid.getChildren().clear();
        values.clear();
        for (int j = 0; j < dimensions; j++) {
            Label name = new Label(Subscript.z(j));
            name.getStyleClass().add("coordinate-name");
            Label value = new Label();
            value.setId("posterior-" + (j + 1));
            value.getStyleClass().add("posterior-value");
            values.add(value);
            grid.add(name, j % COLUMNS * 2, j / COLUMNS);
            grid.add(value, j % COLUMNS * 2 + 1, j / COLUMNS);
        }
        boolean scrolls = dimensions > COLUMNS * ROWS_IN_SIGHT;
        // A bar that is always there says that there is more, and the keyboard reaches it.
        setVbarPolicy(scrolls ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
        setFocusTraversable(scrolls);
    }

    private static String text(CoordinatePosterior posterior) {
        String mu = CoordinateText.of(posterior.mu()).replace('-', '\u2212');
        return posterior.sigma() == 0 ? mu : mu + " ± " + CoordinateText.of(posterior.sigma());
    }
}
