package org.vaelab.view.paint;

import org.vaelab.store.ArgbImage;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.PlaneField;

/** Numbers of the plane as shades of one colour, smooth between the middles of the cells. */
public final class FieldPainter {

    /** Pixels a cell, along each side. */
    public static final int PIXELS_PER_CELL = 4;

    private FieldPainter() {}

    /** ARGB, not premultiplied; {@value #PIXELS_PER_CELL} pixels a cell along each side. */
    public static ArgbImage paint(PlaneField field, FieldPalette palette, Theme theme) {
        int width = field.columns() * PIXELS_PER_CELL;
        int height = field.rows() * PIXELS_PER_CELL;
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double column = (x + 0.5) / PIXELS_PER_CELL - 0.5;
                double row = (y + 0.5) / PIXELS_PER_CELL - 0.5;
                argb[y * width + x] = palette.shade(between(field, column, row), theme);
            }
        }
        return new ArgbImage(width, height, argb);
    }

    /** Bilinear; beyond the middles of the outermost cells their own value. */
    private static double between(PlaneField field, double column, double row) {
        double x = Math.max(0, Math.min(field.columns() - 1, column));
        double y = Math.max(0, Math.min(field.rows() - 1, row));
        int left = (int) x;
        int top = (int) y;
        int right = Math.min(left + 1, field.columns() - 1);
        int bottom = Math.min(top + 1, field.rows() - 1);
        double above = mix(field.share(left, top), field.share(right, top), x - left);
        double below = mix(field.share(left, bottom), field.share(right, bottom), x - left);
        return mix(above, below, y - top);
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }
}
