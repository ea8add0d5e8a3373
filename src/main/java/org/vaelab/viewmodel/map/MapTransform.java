package org.vaelab.viewmodel.map;

/**
 * From map coordinates (y up) to the screen (y down) and back; immutable.
 *
 * @param centreX map coordinate in the middle of the screen
 * @param centreY map coordinate in the middle of the screen
 * @param pxPerUnitX positive
 * @param pxPerUnitY positive; differs from the other only on a strip
 * @param widthPx of the screen, positive
 * @param heightPx of the screen, positive
 */
public record MapTransform(
        double centreX, double centreY, double pxPerUnitX, double pxPerUnitY, double widthPx, double heightPx) {

    public MapTransform {
        if (!(pxPerUnitX > 0) || !(pxPerUnitY > 0) || !(widthPx > 0) || !(heightPx > 0)) {
            throw new IllegalArgumentException("scales and sizes must be positive, but are " + pxPerUnitX + ", "
                    + pxPerUnitY + ", " + widthPx + " and " + heightPx);
        }
    }

    /** All of the bounds, as large as they fit with equal scales. */
    public static MapTransform showing(MapBounds bounds, double widthPx, double heightPx) {
        double scale = Math.min(widthPx / bounds.width(), heightPx / bounds.height());
        return new MapTransform(bounds.centreX(), bounds.centreY(), scale, scale, widthPx, heightPx);
    }

    /** All of the bounds, each direction with a scale of its own. */
    public static MapTransform filling(MapBounds bounds, double widthPx, double heightPx) {
        return new MapTransform(
                bounds.centreX(),
                bounds.centreY(),
                widthPx / bounds.width(),
                heightPx / bounds.height(),
                widthPx,
                heightPx);
    }

    public double screenX(double mapX) {
        return widthPx / 2 + (mapX - centreX) * pxPerUnitX;
    }

    public double screenY(double mapY) {
        return heightPx / 2 - (mapY - centreY) * pxPerUnitY;
    }

    public double mapX(double screenX) {
        return centreX + (screenX - widthPx / 2) / pxPerUnitX;
    }

    public double mapY(double screenY) {
        return centreY - (screenY - heightPx / 2) / pxPerUnitY;
    }

    /** Everything larger by a factor; what lies under a point of the screen stays there. */
    public MapTransform zoomed(double factorX, double factorY, double screenX, double screenY) {
        double scaleX = pxPerUnitX * factorX;
        double scaleY = pxPerUnitY * factorY;
        return new MapTransform(
                mapX(screenX) - (screenX - widthPx / 2) / scaleX,
                mapY(screenY) + (screenY - heightPx / 2) / scaleY,
                scaleX,
                scaleY,
                widthPx,
                heightPx);
    }

    /** What is seen goes along with the pointer. */
    public MapTransform panned(double dxPx, double dyPx) {
        return new MapTransform(
                centreX - dxPx / pxPerUnitX, centreY + dyPx / pxPerUnitY, pxPerUnitX, pxPerUnitY, widthPx, heightPx);
    }

    /** Seen on a screen of another size, about the same part of the map. */
    public MapTransform resized(double newWidthPx, double newHeightPx) {
        if (pxPerUnitX != pxPerUnitY) {
            return new MapTransform(
                    centreX,
                    centreY,
                    pxPerUnitX * newWidthPx / widthPx,
                    pxPerUnitY * newHeightPx / heightPx,
                    newWidthPx,
                    newHeightPx);
        }
        double factor = Math.min(newWidthPx, newHeightPx) / Math.min(widthPx, heightPx);
        return new MapTransform(centreX, centreY, pxPerUnitX * factor, pxPerUnitY * factor, newWidthPx, newHeightPx);
    }

    /** The same view in smaller pixels, such as a dense screen's. */
    public MapTransform scaled(double factor) {
        return new MapTransform(
                centreX, centreY, pxPerUnitX * factor, pxPerUnitY * factor, widthPx * factor, heightPx * factor);
    }

    /** Part of the way to another view; scales change by equal ratios. */
    public MapTransform towards(MapTransform goal, double share) {
        return new MapTransform(
                mix(centreX, goal.centreX, share),
                mix(centreY, goal.centreY, share),
                pxPerUnitX * Math.pow(goal.pxPerUnitX / pxPerUnitX, share),
                pxPerUnitY * Math.pow(goal.pxPerUnitY / pxPerUnitY, share),
                goal.widthPx,
                goal.heightPx);
    }

    private static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }

    /** Whether two views differ by less than a person sees. */
    public boolean isNearly(MapTransform other) {
        double shift = Math.max(
                Math.abs(screenX(other.mapX(0))) + Math.abs(screenX(other.mapX(widthPx)) - widthPx),
                Math.abs(screenY(other.mapY(0))) + Math.abs(screenY(other.mapY(heightPx)) - heightPx));
        return shift < 0.5 && widthPx == other.widthPx && heightPx == other.heightPx;
    }

    /** What is seen. */
    public MapBounds visible() {
        return new MapBounds(mapX(0), mapY(heightPx), mapX(widthPx), mapY(0));
    }
}
