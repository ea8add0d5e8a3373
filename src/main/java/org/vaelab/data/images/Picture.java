package org.vaelab.data.images;

/**
 * A decoded image.
 *
 * @param rgb 0 to 255, shape [height × width × 3]
 */
@SuppressWarnings("ArrayRecordComponent") // lives while one image is read
record Picture(int width, int height, byte[] rgb) {

    /** JPEG's rounding tints grey by up to this. */
    private static final int TINT = 12;

    boolean isColour() {
        for (int i = 0; i < rgb.length; i += 3) {
            int r = rgb[i] & 0xff;
            int g = rgb[i + 1] & 0xff;
            int b = rgb[i + 2] & 0xff;
            if (Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) > TINT) {
                return true;
            }
        }
        return false;
    }
}
