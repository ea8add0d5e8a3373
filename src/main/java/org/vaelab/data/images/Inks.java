package org.vaelab.data.images;

import java.awt.image.Raster;

/** Cyan, magenta, yellow and black as JPEG files keep them, mixed to red, green and blue without a colour profile. */
final class Inks {

    private static final int YCCK = 2;

    private Inks() {}

    /** @param adobeTransform of Adobe's marker, which also means that 255 stands for no ink; −1 without one */
    static Picture toRgb(Raster inks, int adobeTransform) {
        int width = inks.getWidth();
        byte[] rgb = new byte[width * inks.getHeight() * 3];
        int[] row = new int[width * 4];
        int at = 0;
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, row);
            for (int x = 0; x < row.length; x += 4) {
                if (adobeTransform == YCCK) {
                    unmix(row, x);
                }
                for (int ink = 0; ink < 3; ink++) {
                    rgb[at++] = (byte) (paper(row[x + ink], adobeTransform) * paper(row[x + 3], adobeTransform) / 255);
                }
            }
        }
        return new Picture(width, inks.getHeight(), rgb);
    }

    /** How much of the paper shows through one ink, 0 to 255. */
    private static int paper(int stored, int adobeTransform) {
        return adobeTransform >= 0 ? stored : 255 - stored;
    }

    /** YCbCr of one minus each ink (JFIF's formula), as Adobe has it. */
    private static void unmix(int[] row, int x) {
        double luma = row[x];
        double cb = row[x + 1] - 128;
        double cr = row[x + 2] - 128;
        row[x] = 255 - clamp(luma + 1.402 * cr);
        row[x + 1] = 255 - clamp(luma - 0.344136 * cb - 0.714136 * cr);
        row[x + 2] = 255 - clamp(luma + 1.772 * cb);
    }

    private static int clamp(double value) {
        return (int) Math.round(Math.max(0, Math.min(255, value)));
    }
}
