package org.vaelab.view.chart;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.chart.AxisNames;
import org.vaelab.viewmodel.chart.LossChartViewModel;
import org.vaelab.viewmodel.chart.LossFrame;
import org.vaelab.viewmodel.chart.ValueRange;

/**
 * Two plots above each other on one axis of steps: reconstruction and −ELBO, which lie close together, in the upper one, and the KL in a lower
 * one of its own. On one axis a KL of 6 beside a reconstruction term of 140 would be a flat line at the bottom; on two axes in one plot the
 * lines would cross where nothing crosses.
 */
final class LossPlots extends Region {

    private static final double LEFT = 58;
    private static final double BOTTOM = 26;
    /** Between the plots: the lowest number of one axis, the highest of the other, and air. */
    private static final double GAP = 22;

    /** From the name of the axis of steps to where its first number may begin. */
    private static final double NAME_GAP = 14;

    private static final double EDGE = 8;
    /** Above each plot, for what lies beyond it. */
    private static final double TOP = 14;

    private static final double UPPER_SHARE = 0.6;
    private static final double NUDGE = 0.005;

    private final LossChartViewModel viewModel;
    private final Appearance appearance;
    private final PlotAxis upperAxis = new PlotAxis(Side.LEFT);
    private final PlotAxis lowerAxis = new PlotAxis(Side.LEFT);
    private final PlotAxis stepAxis = new PlotAxis(Side.BOTTOM);
    private final PixelPlane upper = new PixelPlane();
    private final PixelPlane lower = new PixelPlane();
    private final Line crosshair = new Line();
    private final Label upperPeak = new Label();
    private final Label lowerPeak = new Label();
    private final Messages messages;
    private final LatestWins<PlotPictures.Wanted, PlotPictures> painting;
    private final Label empty;
    private final Label stepName;
    private final Label step;
    private PlotPictures.@Nullable Look asked;
    private @Nullable PlotPictures pictures;
    /** When there was last nothing to show: pictures of what was before are not to appear any more. */
    private long emptyRevision = -1;

    private double enlargement = 1;

    /**
     * @param paintThread paints the plots
     * @param uiThread shows them
     */
    LossPlots(
            LossChartViewModel viewModel,
            Appearance appearance,
            Label step,
            Messages messages,
            Executor paintThread,
            Executor uiThread) {
        painting = new LatestWins<>(paintThread, PlotPictures::of, uiThread, this::painted);
        this.viewModel = viewModel;
        this.appearance = appearance;
        this.step = step;
        this.messages = messages;
        empty = new Label(messages.get("chart.empty"));
        empty.getStyleClass().add("chart-empty");
        empty.setId("loss-empty");
        empty.setWrapText(true);
        stepName = new Label(messages.get("chart.step-axis"));
        stepName.setId("loss-step-axis");
        stepName.getStyleClass().add("axis-name");
        stepName.setMouseTransparent(true);
        crosshair.getStyleClass().add("crosshair");
        crosshair.setManaged(false);
        crosshair.setMouseTransparent(true);
        setId("loss-plots");
        upperPeak.setId("loss-upper-peak");
        lowerPeak.setId("loss-lower-peak");
        upper.setId("loss-upper");
        lower.setId("loss-lower");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.get("chart.plots"));
        setFocusTraversable(true);
        getStyleClass().add("loss-plots");
        getChildren()
                .setAll(
                        upper, lower, upperAxis, lowerAxis, stepAxis, stepName, crosshair, step, upperPeak, lowerPeak,
                        empty);
        List.of(upperPeak, lowerPeak).forEach(peak -> peak.getStyleClass().add("peak"));
        List.of(upperPeak, lowerPeak).forEach(peak -> peak.setMouseTransparent(true));
        viewModel.revisionProperty().subscribe(this::requestLayout);
        viewModel.pointerProperty().subscribe(this::requestLayout);
        appearance.themeProperty().subscribe(this::requestLayout);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::pointed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pointed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> viewModel.pointAway());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pointed(MouseEvent event) {
        viewModel.pointAt((event.getX() - LEFT) / plotWidth());
    }

    private void pressed(KeyEvent event) {
        double nudge = event.isShiftDown() ? NUDGE / 5 : NUDGE;
        switch (event.getCode()) {
            case LEFT -> viewModel.movePointer(-nudge);
            case RIGHT -> viewModel.movePointer(nudge);
            case ESCAPE -> viewModel.pointAway();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        boolean nothing = viewModel.history().isEmpty();
        if (nothing) {
            forget();
        } else if (plotWidth() >= 1 && plotHeight() >= 2) {
            ask();
        }
        PlotPictures shown = pictures;
        getChildren().forEach(child -> child.setVisible(shown != null));
        empty.setVisible(nothing);
        empty.resizeRelocate(0, 0, getWidth(), getHeight());
        if (shown != null) {
            place(shown.frame());
            placeCrosshair();
        }
    }

    private void forget() {
        pictures = null;
        asked = null;
        emptyRevision = viewModel.revisionProperty().get();
    }

    /** Nothing is asked for twice: a move of the pointer, for one, changes no pixel of the plots. */
    private void ask() {
        PlotPictures.Look look = look();
        if (!look.equals(asked)) {
            asked = look;
            painting.request(new PlotPictures.Wanted(look, viewModel.frame(look.columns())));
        }
    }

    /** Paints here and now with so many times the screen's pixels, so that the lines of a picture that is saved are not enlarged ones. */
    void paintNow(double times) {
        enlargement = times;
        if (pictures != null) {
            PlotPictures.Look look = look();
            asked = look;
            painted(PlotPictures.of(new PlotPictures.Wanted(look, viewModel.frame(look.columns()))));
            layout();
        }
    }

    private PlotPictures.Look look() {
        return new PlotPictures.Look(
                viewModel.revisionProperty().get(),
                appearance.themeProperty().get(),
                device(plotWidth()),
                device(upperHeight()),
                device(plotHeight() - upperHeight()),
                (int) Math.ceil(scale()));
    }

    /** The axes change with the pixels, so that no line ever stands beside another time's numbers. */
    private void painted(PlotPictures newest) {
        if (newest.look().revision() <= emptyRevision) {
            return;
        }
        newest.upper().showOn(upper);
        newest.lower().showOn(lower);
        pictures = newest;
        requestLayout();
    }

    private void place(LossFrame frame) {
        double lowerTop = TOP + upperHeight() + GAP;
        double lowerHeight = plotHeight() - upperHeight();
        upperAxis.show(frame.upper());
        lowerAxis.show(frame.lower());
        stepAxis.show(frame.axis());
        upperAxis.resizeRelocate(0, TOP, LEFT, upperHeight());
        lowerAxis.resizeRelocate(0, lowerTop, LEFT, lowerHeight);
        stepAxis.resizeRelocate(LEFT, lowerTop + lowerHeight, plotWidth(), BOTTOM);
        nameSteps(lowerTop + lowerHeight);
        placeStep(TOP + upperHeight());
        place(upper, TOP, upperHeight());
        place(lower, lowerTop, lowerHeight);
        namePeak(upperPeak, frame.peak(LossPainter.UPPER), frame.upper(), 0);
        namePeak(lowerPeak, frame.peak(LossPainter.LOWER), frame.lower(), lowerTop - TOP);
    }

    /** Before the axis's numbers, in their line, so that it takes no height from the plots. */
    private void nameSteps(double top) {
        double width = stepName.prefWidth(-1);
        double height = stepName.prefHeight(-1);
        stepName.resizeRelocate(Math.max(0, LEFT - NAME_GAP - width), top + BOTTOM - height, width, height);
    }

    /** Above the upper edge, where no line is: how far what lies beyond it reaches. */
    private void namePeak(Label label, double peak, ValueRange range, double top) {
        boolean beyond = peak > range.upper();
        label.setVisible(beyond);
        if (beyond) {
            label.setText(messages.get("chart.peak", AxisNames.of(peak)));
            label.resizeRelocate(LEFT, top, Math.min(label.prefWidth(-1), plotWidth()), TOP);
        }
    }

    private void place(PixelPlane plane, double top, double height) {
        plane.relocate(LEFT, top);
        plane.setFitWidth(plotWidth());
        plane.setFitHeight(height);
    }

    /** Between the plots, where no line is. */
    private void placeStep(double top) {
        double width = Math.min(step.prefWidth(-1), plotWidth());
        step.resizeRelocate(LEFT + plotWidth() - width, top, width, GAP);
    }

    private void placeCrosshair() {
        crosshair.setVisible(viewModel.isPointing());
        if (viewModel.isPointing()) {
            double x = Math.round(LEFT + viewModel.pointerPlace() * plotWidth()) + 0.5;
            crosshair.setStartX(x);
            crosshair.setEndX(x);
            crosshair.setStartY(TOP);
            crosshair.setEndY(getHeight() - BOTTOM);
        }
    }

    private double plotWidth() {
        return Math.floor(getWidth() - LEFT - 2 * EDGE);
    }

    /** Of both plots together. */
    private double plotHeight() {
        return Math.floor(getHeight() - TOP - GAP - BOTTOM);
    }

    private double upperHeight() {
        return Math.floor(plotHeight() * UPPER_SHARE);
    }

    private int device(double length) {
        return (int) Math.round(length * scale());
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? enlargement
                : enlargement * getScene().getWindow().getRenderScaleX();
    }
}
