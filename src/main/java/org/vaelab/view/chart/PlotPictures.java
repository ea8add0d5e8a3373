package org.vaelab.view.chart;

import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.chart.LossFrame;

/**
 * Both plots' pixels, and what they show.
 *
 * @param upper ARGB, row-major, {@code look.columns()} wide
 * @param lower likewise
 */
record PlotPictures(Look look, LossFrame frame, Pixels upper, Pixels lower) {

    /**
     * What the pixels depend on, to tell whether there is anything to paint anew.
     *
     * @param revision of the chart
     * @param columns device pixels of both plots
     * @param scale device pixels a screen pixel, 1 or more
     */
    record Look(long revision, Theme theme, int columns, int upperRows, int lowerRows, int scale) {}

    /** What is to be painted. */
    record Wanted(Look look, LossFrame frame) {}

    /** Written once, by the painter, and then only read. */
    static final class Pixels {

        private final int[] argb;
        private final int columns;

        private Pixels(int[] argb, int columns) {
            this.argb = argb;
            this.columns = columns;
        }

        void showOn(PixelPlane plane) {
            plane.show(argb, columns, argb.length / columns);
        }
    }

    static PlotPictures of(Wanted wanted) {
        Look look = wanted.look();
        LossFrame frame = wanted.frame();
        LossPainter painter = new LossPainter(look.theme(), look.scale());
        int[] upper = painter.paint(frame, LossPainter.UPPER, frame.upper(), look.columns(), look.upperRows());
        int[] lower = painter.paint(frame, LossPainter.LOWER, frame.lower(), look.columns(), look.lowerRows());
        return new PlotPictures(look, frame, new Pixels(upper, look.columns()), new Pixels(lower, look.columns()));
    }
}
