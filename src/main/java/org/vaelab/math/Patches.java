package org.vaelab.math;

import java.util.Arrays;

/**
 * An image's square patches, two pixels apart, the first beginning one pixel outside: cut out one after another they are the matrix that turns a
 * convolution into a matrix product; pasted together they turn a product into a transposed convolution.
 *
 * <p>Images lie in the order [height][width][channels], so that each row of a patch is one stretch of numbers. Not for several threads at once.
 */
public final class Patches {

    private static final int STRIDE = 2;

    private final int stretch;
    private final int kernel;
    private final int down;
    private final int across;
    private final int height;
    private final int imageLine;
    private final int framedLine;
    private final int corner;
    private final int step;
    private final float[] framed;
    private final float[] sums;

    /** @param kernel a patch's height and width in pixels, 3 or 4 */
    public Patches(int channels, int height, int width, int kernel) {
        this.kernel = kernel;
        this.height = height;
        down = (height + 1) / STRIDE;
        across = (width + 1) / STRIDE;
        stretch = kernel * channels;
        imageLine = width * channels;
        framedLine = channels * side(width, across);
        corner = framedLine + channels;
        step = STRIDE * channels;
        framed = new float[framedLine * side(height, down)];
        sums = new float[framed.length];
    }

    /** With a border before the first pixel, and as much behind the last as the last patch reaches or the border needs. */
    private int side(int pixels, int patches) {
        return Math.max(pixels + 2, STRIDE * (patches - 1) + kernel);
    }

    /** How many patches an image has: half its height times half its width, both rounded up. */
    public int count() {
        return down * across;
    }

    /** Numbers of one patch. */
    public int length() {
        return kernel * stretch;
    }

    /**
     * Cuts an image; what lies outside is 0.
     *
     * @param patches filled, row-major, shape [count × kernel × kernel × channels]
     */
    public void cut(float[] image, float[] patches) {
        for (int y = 0; y < height; y++) {
            System.arraycopy(image, y * imageLine, framed, corner + y * framedLine, imageLine);
        }
        int to = 0;
        for (int i = 0; i < down; i++) {
            for (int j = 0; j < across; j++) {
                int from = place(i, j);
                for (int line = 0; line < kernel; line++) {
                    System.arraycopy(framed, from, patches, to, stretch);
                    from += framedLine;
                    to += stretch;
                }
            }
        }
    }

    /**
     * Sums patches where they overlap; what lies outside is left out.
     *
     * @param patches row-major, shape [count × kernel × kernel × channels]
     * @param image filled
     */
    public void paste(float[] patches, float[] image) {
        Arrays.fill(sums, 0f);
        int from = 0;
        for (int i = 0; i < down; i++) {
            for (int j = 0; j < across; j++) {
                int to = place(i, j);
                for (int line = 0; line < kernel; line++) {
                    add(patches, from, to);
                    to += framedLine;
                    from += stretch;
                }
            }
        }
        for (int y = 0; y < height; y++) {
            System.arraycopy(sums, corner + y * framedLine, image, y * imageLine, imageLine);
        }
    }

    private void add(float[] patches, int from, int to) {
        for (int k = 0; k < stretch; k++) {
            sums[to + k] += patches[from + k];
        }
    }

    private int place(int i, int j) {
        return STRIDE * i * framedLine + j * step;
    }
}
