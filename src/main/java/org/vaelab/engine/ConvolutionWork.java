package org.vaelab.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vaelab.math.Patches;
import org.vaelab.math.Rows;
import org.vaelab.vae.Convolution;

/** A convolution: patches cut out of all rows' images, then one matrix product; back, one product and the patches pasted. */
final class ConvolutionWork implements LayerWork {

    private final ConvolutionShape shape;
    private final Convolution layer;
    private final NativeFloats parameters;
    private final KernelWeights kernels;
    private final PatchRows patches;
    private final float[] channelBiases;

    ConvolutionWork(ConvolutionShape shape, NativeFloats parameters, NativeFloats scratch) {
        this.shape = shape;
        this.parameters = parameters;
        layer = shape.layer();
        kernels = new KernelWeights(
                parameters,
                shape.weights(),
                layer.channelsOut(),
                layer.channelsIn(),
                Convolution.KERNEL * Convolution.KERNEL);
        patches = new PatchRows(
                new Patches(layer.channelsIn(), layer.height(), layer.width(), Convolution.KERNEL),
                layer.channelsIn(),
                layer.height() * layer.width(),
                shape.planes(),
                scratch,
                shape.scratch());
        channelBiases = new float[layer.channelsOut()];
    }

    @Override
    public void load(float[] biases) {
        kernels.load();
        parameters.get(shape.biases(), channelBiases, 0, channelBiases.length);
        for (int from = 0; from < biases.length; from += channelBiases.length) {
            System.arraycopy(channelBiases, 0, biases, from, channelBiases.length);
        }
    }

    @Override
    public void forward(BatchRows x, BatchRows y, int rows) {
        patches.cut(x, rows);
        Gemm.forward(
                patches.start(),
                kernels.weights(),
                y.start(),
                rows * shape.patches(),
                shape.patch(),
                layer.channelsOut());
    }

    @Override
    public void backward(BatchRows x, BatchRows dy, @Nullable BatchRows dx, int rows) {
        // Cut once more: keeping all layers' patches would cost more memory than cutting costs time.
        patches.cut(x, rows);
        kernels.addGradient(dy.start(), patches.start(), rows * shape.patches());
        if (dx != null) {
            Gemm.toInput(
                    dy.start(),
                    kernels.weights(),
                    patches.start(),
                    rows * shape.patches(),
                    shape.patch(),
                    layer.channelsOut());
            patches.paste(dx, rows);
        }
    }

    @Override
    public void biasGradient(float[] sums, float[] gradient) {
        Arrays.fill(gradient, 0f);
        for (int from = 0; from < sums.length; from += gradient.length) {
            Rows.addFrom(sums, from, gradient.length, gradient);
        }
    }

    @Override
    public float[] takeWeightGradient() {
        return kernels.takeGradient();
    }

    @Override
    public void close() {
        kernels.close();
    }
}
