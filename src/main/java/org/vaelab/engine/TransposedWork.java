package org.vaelab.engine;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;
import org.vaelab.math.Patches;
import org.vaelab.math.Transposition;
import org.vaelab.vae.TransposedConvolution;

/** A transposed convolution: a convolution's way back as the way there, one matrix product and its patches pasted; back, patches cut and products. */
final class TransposedWork implements LayerWork {

    private final TransposedShape shape;
    private final TransposedConvolution layer;
    private final NativeFloats parameters;
    private final KernelWeights kernels;
    private final Patches patches;
    private final NativeFloats scratch;
    private final FloatPointer scratchStart;
    private final float[] cut;
    private final float[] image;
    private final float[] planes;
    private final float[] channelBiases;
    private final int pixels;

    TransposedWork(TransposedShape shape, NativeFloats parameters, NativeFloats scratch) {
        this.shape = shape;
        this.parameters = parameters;
        this.scratch = scratch;
        layer = shape.layer();
        pixels = layer.heightOut() * layer.widthOut();
        kernels = new KernelWeights(
                parameters,
                shape.weights(),
                layer.channelsIn(),
                layer.channelsOut(),
                TransposedConvolution.KERNEL * TransposedConvolution.KERNEL);
        patches = new Patches(layer.channelsOut(), layer.heightOut(), layer.widthOut(), TransposedConvolution.KERNEL);
        scratchStart = scratch.view();
        cut = new float[shape.scratch()];
        image = new float[shape.out()];
        planes = new float[shape.out()];
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
                x.start(), kernels.weights(), scratchStart, rows * shape.patches(), shape.patch(), layer.channelsIn());
        for (int row = 0; row < rows; row++) {
            scratch.get(row * cut.length, cut, 0, cut.length);
            patches.paste(cut, image);
            if (shape.planes()) {
                Transposition.each(image, 1, pixels, layer.channelsOut(), planes);
                y.put(row, planes);
            } else {
                y.put(row, image);
            }
        }
    }

    @Override
    public void backward(BatchRows x, BatchRows dy, @Nullable BatchRows dx, int rows) {
        for (int row = 0; row < rows; row++) {
            if (shape.planes()) {
                dy.get(row, planes);
                Transposition.each(planes, 1, layer.channelsOut(), pixels, image);
            } else {
                dy.get(row, image);
            }
            patches.cut(image, cut);
            scratch.put(row * cut.length, cut, 0, cut.length);
        }
        kernels.addGradient(x.start(), scratchStart, rows * shape.patches());
        if (dx != null) {
            Gemm.forward(
                    scratchStart,
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
