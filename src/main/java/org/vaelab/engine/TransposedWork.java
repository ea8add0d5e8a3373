package org.vaelab.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vaelab.math.Patches;
import org.vaelab.vae.TransposedConvolution;

/** A transposed convolution: a convolution's way back as the way there, one matrix product and its patches pasted; back, patches cut and products. */
final class TransposedWork implements LayerWork {

    private final TransposedShape shape;
    private final TransposedConvolution layer;
    private final NativeFloats parameters;
    private final KernelWeights kernels;
    private final PatchRows patches;
    private final float[] channelBiases;
    private final int pixels;

    TransposedWork(TransposedShape shape, NativeFloats parameters, NativeFloats scratch) {
        this.shape = shape;
        this.parameters = parameters;
        layer = shape.layer();
        pixels = layer.heightOut() * layer.widthOut();
        kernels = new KernelWeights(
                parameters,
                shape.weights(),
                layer.channelsIn(),
                layer.channelsOut(),
                TransposedConvolution.KERNEL * TransposedConvolution.KERNEL);
        patches = new PatchRows(
                new Patches(layer.channelsOut(), layer.heightOut(), layer.widthOut(), TransposedConvolution.KERNEL),
                layer.channelsOut(),
                pixels,
                shape.planes(),
                scratch,
                shape.scratch());
        channelBiases = new float[layer.channelsOut()];
    }

    @Override
    public void load(float[] biases) {
        kernels.load();
        parameters.get(shape.biases(), channelBiases, 0, channelBiases.length);
        for (int i = 0; i < biases.length; i++) {
            biases[i] = channelBiases[channel(i)];
        }
    }

    /** Of one of an image's numbers. */
    private int channel(int place) {
        return shape.planes() ? place / pixels : place % channelBiases.length;
    }

    @Override
    public void forward(BatchRows x, BatchRows y, int rows) {
        Gemm.toInput(
                x.start(),
                kernels.weights(),
                patches.start(),
                rows * shape.patches(),
                shape.patch(),
                layer.channelsIn());
        patches.paste(y, rows);
    }

    @Override
    public void backward(BatchRows x, BatchRows dy, @Nullable BatchRows dx, int rows) {
        patches.cut(dy, rows);
        kernels.addGradient(x.start(), patches.start(), rows * shape.patches());
        if (dx != null) {
            Gemm.forward(
                    patches.start(),
                    kernels.weights(),
                    dx.start(),
                    rows * shape.patches(),
                    shape.patch(),
                    layer.channelsIn());
        }
    }

    @Override
    public void biasGradient(float[] sums, float[] gradient) {
        Arrays.fill(gradient, 0f);
        for (int i = 0; i < sums.length; i++) {
            gradient[channel(i)] += sums[i];
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
