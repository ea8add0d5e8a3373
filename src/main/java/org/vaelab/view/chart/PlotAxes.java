package org.vaelab.view.chart;

import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.chart.NumberAxis;
import javafx.util.StringConverter;
import org.vaelab.viewmodel.chart.StepAxis;
import org.vaelab.viewmodel.chart.ValueRange;

/** JavaFX's axes, set to what the painters use. */
public final class PlotAxes {

    private PlotAxes() {}

    /** An axis that ranges and animates nothing by itself. */
    public static NumberAxis axis(Side side) {
        NumberAxis axis = new NumberAxis();
        axis.setSide(side);
        axis.setAnimated(false);
        axis.setAutoRanging(false);
        axis.setMinorTickVisible(false);
        axis.setManaged(false);
        return axis;
    }

    /** Sets the ends and the marks. */
    public static void show(NumberAxis axis, ValueRange range) {
        axis.setLowerBound(range.lower());
        axis.setUpperBound(range.upper());
        axis.setTickUnit(range.tick());
    }

    /** Logarithmic steps are an axis of their decimal logarithms, named by what they are logarithms of. */
    static void show(NumberAxis axis, StepAxis steps) {
        axis.setTickLabelFormatter(new StepNames(steps.logarithmic()));
        if (steps.logarithmic()) {
            axis.setLowerBound(Math.log10(steps.first()));
            axis.setUpperBound(Math.log10(steps.last()));
            axis.setTickUnit(1);
        } else {
            axis.setLowerBound(steps.first());
            axis.setUpperBound(steps.last());
            axis.setTickUnit(steps.tick());
        }
    }

    /** Steps in words: 500, 20 k, 1 M. */
    private static final class StepNames extends StringConverter<Number> {

        private final boolean logarithmic;

        StepNames(boolean logarithmic) {
            this.logarithmic = logarithmic;
        }

        @Override
        public String toString(Number number) {
            double step = logarithmic ? Math.pow(10, number.doubleValue()) : number.doubleValue();
            if (step >= 1e6) {
                return plain(step / 1e6) + " M";
            }
            return step >= 1e4 ? plain(step / 1e3) + " k" : plain(step);
        }

        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException("an axis is not typed into");
        }

        private static String plain(double number) {
            boolean whole = Math.abs(number - Math.rint(number)) < 0.05;
            return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", number);
        }
    }
}
