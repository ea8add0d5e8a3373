package org.vaelab.view.paint;

import org.vaelab.latent.PointFilter;
import org.vaelab.viewmodel.map.MapTransform;

/** Puts points of one style on a plane of ink. */
final class PointPen {

    private final InkPlane plane;
    private final MapTransform view;
    private final PointStyle style;
    private final PointFilter part;
    private final DotStamp stamp;
    private final int width;
    private final int height;
    private final long[] redGreen;
    private final long[] blueAmount;

    /** Draws those points of a style that a filter accepts. */
    PointPen(InkPlane plane, MapTransform view, PointStyle style, PointFilter part) {
        this.plane = plane;
        this.view = view;
        this.style = style;
        this.part = part;
        stamp = new DotStamp(style.radiusPx(), plane.unit());
        width = (int) Math.ceil(view.widthPx());
        height = (int) Math.ceil(view.heightPx());
        int[] colours = style.colours();
        redGreen = new long[colours.length];
        blueAmount = new long[colours.length];
        for (int i = 0; i < colours.length; i++) {
            redGreen[i] = InkPlane.redGreen(colours[i]);
            blueAmount[i] = InkPlane.blueAmount(colours[i]);
        }
    }

    /** How far from its middle a dot has ink. */
    int reach() {
        return stamp.reach();
    }

    void dot(int image, float mapX, float mapY, int label) {
        double x = view.screenX(mapX);
        double y = view.screenY(mapY);
        boolean visible = x > -reach() && y > -reach() && x < width + reach() && y < height + reach();
        if (visible && style.shows(image, label) && part.accepts(image, label)) {
            int colour = style.colour(image, label);
            stamp.press(plane, width, height, x, y, redGreen[colour], blueAmount[colour]);
        }
    }

    void pixel(int image, float mapX, float mapY, int label) {
        double x = view.screenX(mapX);
        double y = view.screenY(mapY);
        if (x >= 0 && y >= 0 && x < width && y < height && style.shows(image, label) && part.accepts(image, label)) {
            int row = (int) y;
            int colour = style.colour(image, label);
            plane.add(row * width + (int) x, redGreen[colour], blueAmount[colour], plane.unit());
        }
    }
}
