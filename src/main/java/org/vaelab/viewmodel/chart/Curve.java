package org.vaelab.viewmodel.chart;

/** What one line of the chart is in each column of pixels. NaN where there is nothing. */
public final class Curve {

    private final float[] low;
    private final float[] high;
    private final float[] line;
    private final boolean[] measured;

    /**
     * Copies the arrays; each has one entry a column.
     *
     * @param low least value in the column
     * @param high largest value in the column
     * @param line the strong line's value: the column's mean, or a mean over more when smoothed
     */
    public Curve(float[] low, float[] high, float[] line) {
        if (low.length != high.length || low.length != line.length) {
            throw new IllegalArgumentException("a curve has as many columns in each of its parts, but these have "
                    + low.length + ", " + high.length + " and " + line.length);
        }
        this.low = low.clone();
        this.high = high.clone();
        this.line = line.clone();
        measured = new boolean[line.length];
        for (int column = 0; column < line.length; column++) {
            measured[column] = !Float.isNaN(line[column]);
        }
    }

    public int columns() {
        return line.length;
    }

    public float low(int column) {
        return low[column];
    }

    public float high(int column) {
        return high[column];
    }

    public float line(int column) {
        return line[column];
    }

    /** Whether a value of the run lies in the column itself; else what is there joins its neighbours. */
    public boolean isMeasured(int column) {
        return measured[column];
    }

    /** A copy. */
    float[] lows() {
        return low.clone();
    }

    /** A copy. */
    float[] highs() {
        return high.clone();
    }

    /** The largest value. */
    double peak() {
        double most = Double.NEGATIVE_INFINITY;
        for (float value : high) {
            // NaN is never larger.
            most = value > most ? value : most;
        }
        return most;
    }

    /** Reads a series into columns; the cost depends on their number, not on the length of the series. */
    static Curve of(TermSeries series, Term term, StepAxis axis, int columns, double smoothing) {
        Curve curve = new Curve(new float[columns], new float[columns], new float[columns]);
        Pyramid values = series.of(term);
        int from = series.placeFrom(axis.stepAt(0) - 0.5);
        for (int column = 0; column < columns; column++) {
            int to = series.placeFrom(axis.stepAt((column + 1.0) / columns));
            if (column == columns - 1) {
                to = series.placeFrom(axis.last() + 0.5);
            }
            curve.read(column, values, from, to);
            if (to > from && smoothing > 0) {
                curve.line[column] = smoothed(series, values, axis, (from + to - 1) / 2, smoothing);
            }
            from = to;
        }
        curve.bridge();
        return curve;
    }

    private void read(int column, Pyramid values, int from, int to) {
        boolean any = to > from;
        measured[column] = any;
        Span span = any ? values.over(from, to) : new Span(Float.NaN, Float.NaN, Double.NaN);
        low[column] = span.min();
        high[column] = span.max();
        line[column] = (float) span.mean();
    }

    /** The mean over a share of the axis around a place: as many steps everywhere, or as large a factor when logarithmic. */
    private static float smoothed(TermSeries series, Pyramid values, StepAxis axis, int place, double smoothing) {
        double centre = axis.placeOf((double) series.step(place));
        int from = Math.min(place, series.placeFrom(axis.stepAt(centre - smoothing / 2)));
        int to = Math.max(place + 1, series.placeFrom(axis.stepAt(centre + smoothing / 2)));
        return (float) values.over(from, to).mean();
    }

    /** Joins columns that have values across those between them that have none. */
    private void bridge() {
        int known = -1;
        for (int column = 0; column < columns(); column++) {
            if (Float.isNaN(line[column])) {
                continue;
            }
            for (int between = known + 1; known >= 0 && between < column; between++) {
                float share = (between - known) / (float) (column - known);
                line[between] = line[known] + share * (line[column] - line[known]);
                float middle = (low[known] + high[known]) / 2;
                float value = middle + share * ((low[column] + high[column]) / 2 - middle);
                low[between] = value;
                high[between] = value;
            }
            known = column;
        }
    }
}
