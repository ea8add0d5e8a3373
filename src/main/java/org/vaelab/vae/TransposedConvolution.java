package org.vaelab.vae;

/**
 * Every pixel adds a kernel of 4 × 4 pixels to the image that comes out, two pixels from its neighbour's: doubles height and width. What a convolution
 * has rounded up it takes back by leaving out the last row or column.
 *
 * <pre>y[o][2i + p − 1][2j + q − 1] += w[c][o][p][q] · x[c][i][j], over b[o]</pre>
 *
 * <p>Parameters: the biases, then the weights [channelsIn][channelsOut][4][4].
 *
 * @param heightOut of the image that comes out
 * @param widthOut of the image that comes out
 */
public record TransposedConvolution(int channelsIn, int heightOut, int widthOut, int channelsOut) implements Layer {

    /** Pixels a side. */
    public static final int KERNEL = 4;

    public int height() {
        return Convolution.halved(heightOut);
    }

    public int width() {
        return Convolution.halved(widthOut);
    }

    @Override
    public int inputs() {
        return channelsIn * height() * width();
    }

    @Override
    public int outputs() {
        return channelsOut * heightOut * widthOut;
    }

    @Override
    public long weights() {
        return (long) channelsIn * channelsOut * KERNEL * KERNEL;
    }

    @Override
    public int biases() {
        return channelsOut;
    }

    @Override
    public long multiplications() {
        return weights() * height() * width();
    }
}
