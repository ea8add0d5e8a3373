package org.vaelab.vae;

/**
 * A kernel of 3 × 3 pixels over an image with a border of one pixel of zeros, at every second pixel: halves height and width, rounding up.
 *
 * <pre>y[o][i][j] = b[o] + Σ w[o][c][p][q] · x[c][2i + p − 1][2j + q − 1]</pre>
 *
 * <p>Parameters: the biases, then the weights [channelsOut][channelsIn][3][3].
 *
 * @param height of the image that goes in
 * @param width of the image that goes in
 */
public record Convolution(int channelsIn, int height, int width, int channelsOut) implements Layer {

    /** Pixels a side. */
    public static final int KERNEL = 3;

    public int heightOut() {
        return halved(height);
    }

    public int widthOut() {
        return halved(width);
    }

    /** A side of the image that comes out, of that of the one that goes in. */
    public static int halved(int side) {
        return (side + 1) / 2;
    }

    @Override
    public int inputs() {
        return channelsIn * height * width;
    }

    @Override
    public int outputs() {
        return channelsOut * heightOut() * widthOut();
    }

    @Override
    public long weights() {
        return (long) channelsOut * channelsIn * KERNEL * KERNEL;
    }

    @Override
    public int biases() {
        return channelsOut;
    }

    @Override
    public long multiplications() {
        return weights() * heightOut() * widthOut();
    }
}
