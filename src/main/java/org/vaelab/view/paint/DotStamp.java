package org.vaelab.view.paint;

/** A round dot with soft edges, kept ready for 4 × 4 places within a pixel, so that slow motion does not jump from pixel to pixel. */
final class DotStamp {

    private static final int PLACES = 4;

    private final int side;
    private final int reach;
    private final int[][] masks = new int[PLACES * PLACES][];

    /**
     * Makes a stamp.
     *
     * @param radiusPx 0.4 or more is visible
     * @param unit the ink of a pixel that is wholly covered
     */
    DotStamp(double radiusPx, int unit) {
        reach = (int) Math.ceil(radiusPx + 0.5);
        side = 2 * reach + 1;
        for (int place = 0; place < masks.length; place++) {
            masks[place] = mask(
                    radiusPx, unit, (place % PLACES + 0.5) / PLACES, (Math.floorDiv(place, PLACES) + 0.5) / PLACES);
        }
    }

    private int[] mask(double radius, int unit, double dx, double dy) {
        int[] mask = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double distance = Math.hypot(x - reach + 0.5 - dx, y - reach + 0.5 - dy);
                // The edge crosses a pixel about linearly; a dot smaller than a pixel is a fainter pixel.
                double coverage = Math.max(0, Math.min(1, radius + 0.5 - distance)) * Math.min(1, 4 * radius * radius);
                mask[y * side + x] = (int) Math.round(unit * coverage);
            }
        }
        return mask;
    }

    int reach() {
        return reach;
    }

    /** Adds a dot whose middle lies less than its reach outside of the plane. */
    void press(InkPlane plane, int width, int height, double x, double y, long redGreen, long blueAmount) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        int[] mask = masks[PLACES * ((int) ((y - row) * PLACES)) + ((int) ((x - column) * PLACES))];
        int firstX = Math.max(0, reach - column);
        int endX = Math.min(side, width + reach - column);
        int endY = Math.min(side, height + reach - row);
        for (int my = Math.max(0, reach - row); my < endY; my++) {
            int at = (row - reach + my) * width + column - reach;
            for (int mx = firstX; mx < endX; mx++) {
                int ink = mask[my * side + mx];
                if (ink != 0) {
                    plane.add(at + mx, redGreen, blueAmount, ink);
                }
            }
        }
    }
}
