package org.vaelab.view.numbers;

import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.LatentUsage;
import org.vaelab.view.chart.PixelPlane;
import org.vaelab.view.chart.PlotAxis;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.chart.ValueRange;

/** The KL of each dimension as bars between axes; the mouse or the arrow keys point at one. */
final class KlBars extends Region {

    private static final double LEFT = 40;
    private static final double BOTTOM = 24;
    private static final double EDGE = 8;
    private static final double ROOM_PER_NAME = 24;
    private static final int NOTHING = -1;

    private final Appearance appearance;
    private final IntConsumer onPointed;
    private final PlotAxis natsAxis = new PlotAxis(Side.LEFT);
    private final PlotAxis dimensionAxis = new PlotAxis(Side.BOTTOM);
    private final PixelPlane plane = new PixelPlane();
    private @Nullable LatentUsage usage;
    private int pointed = NOTHING;

    /** @param onPointed told a dimension, counted from 0, or −1 */
    KlBars(Appearance appearance, Messages messages, IntConsumer onPointed) {
        this.appearance = appearance;
        this.onPointed = onPointed;
        setId("numbers-bars");
        getStyleClass().add("kl-bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("numbers.bars"));
        setFocusTraversable(true);
        getChildren().setAll(plane, natsAxis, dimensionAxis);
        appearance.themeProperty().subscribe(this::requestLayout);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(dimensionAt(event.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(NOTHING));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What is pointed at stays so while the figures follow the model. */
    void show(@Nullable LatentUsage shown) {
        usage = shown;
        point(pointed);
        requestLayout();
    }

    private int dimensions() {
        return usage == null ? 0 : usage.klPerDimension().size();
    }

    private int dimensionAt(double x) {
        long dimension = Math.round((x - LEFT) / plotWidth() * (dimensions() + 1)) - 1;
        return dimension >= 0 && dimension < dimensions() ? (int) dimension : NOTHING;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> point(Math.max(0, pointed - 1));
            case RIGHT -> point(Math.min(dimensions() - 1, pointed + 1));
            case ESCAPE -> point(NOTHING);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void point(int dimension) {
        pointed = dimension < dimensions() ? dimension : NOTHING;
        onPointed.accept(pointed);
    }

    @Override
    protected void layoutChildren() {
        LatentUsage shown = usage;
        boolean visible = shown != null && plotWidth() >= 1 && plotHeight() >= 1;
        getChildren().forEach(child -> child.setVisible(visible));
        if (shown != null && visible) {
            paint(shown);
        }
    }

    private void paint(LatentUsage shown) {
        double most = shown.klPerDimension().stream()
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        ValueRange range = ValueRange.fromZero(most);
        natsAxis.show(range);
        natsAxis.resizeRelocate(0, EDGE, LEFT, plotHeight());
        nameDimensions();
        dimensionAxis.resizeRelocate(LEFT, EDGE + plotHeight(), plotWidth(), BOTTOM);
        double scale = scale();
        int width = (int) Math.round(plotWidth() * scale);
        int height = (int) Math.round(plotHeight() * scale);
        plane.show(
                new KlBarsPainter(appearance.themeProperty().get(), width, height).paint(shown, range), width, height);
        plane.relocate(LEFT, EDGE);
        plane.setFitWidth(plotWidth());
        plane.setFitHeight(plotHeight());
    }

    private void nameDimensions() {
        int after = dimensions() + 1;
        double unit = 1;
        while (plotWidth() / after * unit < ROOM_PER_NAME) {
            unit *= 2;
        }
        dimensionAxis.show(0, after, unit, this::dimensionName);
    }

    private double plotWidth() {
        return Math.floor(getWidth() - LEFT - EDGE);
    }

    private double plotHeight() {
        return Math.floor(getHeight() - EDGE - BOTTOM);
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    /** The axis is longer than the dimensions by half a bar on each side; its ends are nobody's. */
    private String dimensionName(double place) {
        long dimension = Math.round(place);
        return dimension < 1 || dimension > dimensions() ? "" : String.format(Locale.ROOT, "%d", dimension);
    }
}
