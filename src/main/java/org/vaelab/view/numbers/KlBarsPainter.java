package org.vaelab.view.numbers;

import java.util.Arrays;
import org.vaelab.latent.LatentUsage;
import org.vaelab.view.paint.TermColours;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.chart.ValueRange;

/**
 * Paints the KL of each dimension as a bar: filled for an active dimension, grey for one that is asleep. Dimension j, counted from 1, of d stands at
 * j / (d + 1) of the width.
 */
final class KlBarsPainter {

    /** Of the room a bar has; the rest is between it and the next. */
    private static final double BAR = 0.7;

    /** Device pixels, so that a dimension that carries nothing is still seen to be there. */
    private static final int STUB = 2;

    private final Theme theme;
    private final int width;
    private final int height;

    KlBarsPainter(Theme theme, int width, int height) {
        this.theme = theme;
        this.width = width;
        this.height = height;
    }

    /** ARGB, row-major, opaque. */
    int[] paint(LatentUsage usage, ValueRange range) {
        int[] argb = new int[width * height];
        Arrays.fill(argb, theme == Theme.LIGHT ? 0xffffffff : 0xff0d1117);
        for (int mark = 1; mark * range.tick() < range.upper() - range.tick() / 2; mark++) {
            int row = (int) Math.round(range.depthOf(mark * range.tick()) * height);
            fill(argb, 0, width, row, row + 1, theme == Theme.LIGHT ? 0xffe4e8ec : 0xff262c34);
        }
        int dimensions = usage.klPerDimension().size();
        for (int j = 0; j < dimensions; j++) {
            bar(argb, usage, j, (double) width / (dimensions + 1), range);
        }
        return argb;
    }

    private void bar(int[] argb, LatentUsage usage, int dimension, double room, ValueRange range) {
        double nats = usage.klPerDimension().get(dimension);
        // Without a posterior there is no KL, and nothing to paint.
        if (Double.isNaN(nats)) {
            return;
        }
        int left = (int) Math.round((dimension + 1 - BAR / 2) * room);
        int right = Math.max(left + 1, (int) Math.round((dimension + 1 + BAR / 2) * room));
        int top = Math.min((int) Math.round(range.depthOf(nats) * height), height - STUB);
        int colour = usage.isActive(dimension) ? TermColours.kl(theme) : TermColours.sum(theme);
        fill(argb, left, right, top, height, colour);
    }

    private void fill(int[] argb, int left, int right, int top, int bottom, int colour) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            Arrays.fill(argb, y * width + Math.max(0, left), y * width + Math.min(width, right), colour);
        }
    }
}
