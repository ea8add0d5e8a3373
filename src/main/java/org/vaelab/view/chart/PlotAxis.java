package org.vaelab.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.geometry.Side;
import javafx.scene.chart.ValueAxis;
import org.vaelab.viewmodel.chart.AxisNames;
import org.vaelab.viewmodel.chart.StepAxis;
import org.vaelab.viewmodel.chart.ValueRange;

/** An axis that is told its ends, its marks and their names, and ranges and animates nothing by itself. Nobody types into it, so its names need not be read back. */
public final class PlotAxis extends ValueAxis<Double> {

    /** Of a mark: nearer to an end than this, a mark between is left out. */
    private static final double TOO_NEAR = 0.3;

    private static final double ROUNDING_PX = 1e-6;

    private double unit = 1;
    private DoubleFunction<String> names = String::valueOf;

    /** With marks at 0 and 1 until it is told others. */
    public PlotAxis(Side side) {
        setSide(side);
        // JavaFX's own end is 100: with this unit, a hundred marks that nobody ever sees.
        setUpperBound(unit);
        setAnimated(false);
        setAutoRanging(false);
        setMinorTickVisible(false);
        setManaged(false);
    }

    /** Sets the ends and the marks, which are numbers of the range. */
    public void show(ValueRange range) {
        show(range.lower(), range.upper(), range.tick(), AxisNames.of(range));
    }

    /** Logarithmic steps are an axis of their decimal logarithms, named by what they are logarithms of. */
    void show(StepAxis steps) {
        if (steps.logarithmic()) {
            show(Math.log10(steps.first()), Math.log10(steps.last()), 1, place -> StepAxis.name(Math.pow(10, place)));
        } else {
            show(steps.first(), steps.last(), steps.tick(), StepAxis::name);
        }
    }

    /**
     * Sets the ends and the marks: both ends, and each multiple of a unit between.
     *
     * @param markNames what stands beside a mark
     */
    public void show(double lower, double upper, double markUnit, DoubleFunction<String> markNames) {
        unit = markUnit;
        names = markNames;
        setLowerBound(lower);
        setUpperBound(upper);
        invalidateRange();
        requestAxisLayout();
    }

    /** A mark at an end that lay beyond it by a rounding would have no name. */
    @Override
    public double getDisplayPosition(Double value) {
        double place = super.getDisplayPosition(value);
        return Math.abs(place - Math.rint(place)) < ROUNDING_PX ? Math.rint(place) : place;
    }

    @Override
    protected List<Double> calculateTickValues(double length, Object range) {
        double lower = getLowerBound();
        double upper = getUpperBound();
        List<Double> marks = new ArrayList<>(List.of(lower));
        // Multiplied, not added up: the last mark must not be lost to rounding.
        for (long i = (long) Math.ceil(lower / unit + TOO_NEAR); i * unit < upper - TOO_NEAR * unit; i++) {
            marks.add(i * unit);
        }
        marks.add(upper);
        return marks;
    }

    @Override
    protected String getTickMarkLabel(Double place) {
        return names.apply(place);
    }

    @Override
    protected List<Double> calculateMinorTickMarks() {
        return List.of();
    }

    /** The ends are told, not found, so there is nothing to hand on. */
    @Override
    protected Object getRange() {
        return List.of();
    }

    @Override
    protected void setRange(Object range, boolean animate) {
        // Asked for only by an axis that ranges by itself.
    }
}
