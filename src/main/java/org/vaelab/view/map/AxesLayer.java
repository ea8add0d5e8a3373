package org.vaelab.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.vaelab.viewmodel.map.MapTransform;

/** Grid lines behind the points, and the numbers along the left and lower edges, which lie outside of the plot. */
final class AxesLayer extends Pane {

    /** What numbers and titles need around the plot. */
    static final Insets MARGIN = new Insets(8, 8, 40, 52);

    private static final double LEAST_GAP_PX = 72;
    /** Between numbers above each other, which need less room than such beside each other. */
    private static final double LEAST_GAP_UPWARDS_PX = 28;

    private static final int NUMBERS_WANTED = 3;
    private static final double TEXT_GAP_PX = 6;

    private final List<Line> lines = new ArrayList<>();
    private final List<Text> numbers = new ArrayList<>();
    private final Text titleX = text("map-axis-title");
    private final Text titleY = text("map-axis-title");
    private int used;

    AxesLayer() {
        setMouseTransparent(true);
        titleX.setId("map-title-x");
        titleY.setId("map-title-y");
        titleY.setRotate(-90);
        getChildren().addAll(titleX, titleY);
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.setManaged(false);
        return text;
    }

    void show(String x, String y) {
        titleX.setText(x);
        titleY.setText(y);
    }

    /** Draws for a view of the plot. */
    void show(MapTransform view, boolean numbersAlongY) {
        used = 0;
        Ticks alongX = Ticks.between(view.mapX(0), view.mapX(view.widthPx()), view.pxPerUnitX(), LEAST_GAP_PX);
        for (int k = 0; k < alongX.count(); k++) {
            vertical(view, alongX, k);
        }
        if (numbersAlongY) {
            Ticks alongY = upwards(view);
            for (int k = 0; k < alongY.count(); k++) {
                horizontal(view, alongY, k);
            }
        }
        for (int k = used; k < lines.size(); k++) {
            lines.get(k).setVisible(false);
            numbers.get(k).setVisible(false);
        }
        double bottom = MARGIN.getTop() + view.heightPx();
        titleX.relocate(MARGIN.getLeft() + (view.widthPx() - width(titleX)) / 2, bottom + MARGIN.getBottom() - 18);
        // Turned about its middle.
        titleY.relocate(8 - width(titleY) / 2, MARGIN.getTop() + view.heightPx() / 2 - 8);
    }

    /** As far apart as those along x, or closer where a low plot would have too few of them. */
    private static Ticks upwards(MapTransform view) {
        double least = view.mapY(view.heightPx());
        double most = view.mapY(0);
        Ticks usual = Ticks.between(least, most, view.pxPerUnitY(), LEAST_GAP_PX);
        return usual.count() >= NUMBERS_WANTED
                ? usual
                : Ticks.between(least, most, view.pxPerUnitY(), LEAST_GAP_UPWARDS_PX);
    }

    private void vertical(MapTransform view, Ticks ticks, int k) {
        double x = MARGIN.getLeft() + Math.round(view.screenX(ticks.value(k))) + 0.5;
        double bottom = MARGIN.getTop() + view.heightPx();
        Text number = next(x, MARGIN.getTop(), x, bottom, ticks, k);
        number.relocate(x - width(number) / 2, bottom + TEXT_GAP_PX - 2);
    }

    private void horizontal(MapTransform view, Ticks ticks, int k) {
        double y = MARGIN.getTop() + Math.round(view.screenY(ticks.value(k))) + 0.5;
        double left = MARGIN.getLeft();
        Text number = next(left, y, left + view.widthPx(), y, ticks, k);
        number.relocate(
                left - TEXT_GAP_PX - width(number), y - number.getLayoutBounds().getHeight() / 2);
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    private Text next(double fromX, double fromY, double toX, double toY, Ticks ticks, int k) {
        if (used == lines.size()) {
            grow();
        }
        Line line = lines.get(used);
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
        line.setVisible(true);
        setZero(line, ticks.value(k) == 0);
        Text number = numbers.get(used++);
        number.setText(ticks.text(k));
        number.setVisible(true);
        return number;
    }

    private static void setZero(Node line, boolean zero) {
        line.pseudoClassStateChanged(MapStyles.ZERO, zero);
    }

    private void grow() {
        Line line = new Line();
        line.getStyleClass().add("map-grid");
        line.setManaged(false);
        lines.add(line);
        Text number = text("map-tick");
        numbers.add(number);
        getChildren().add(0, line);
        getChildren().add(number);
    }
}
