package org.vaelab.engine;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;
import org.vaelab.math.Patches;
import org.vaelab.math.Rows;
import org.vaelab.math.Transposition;
import org.vaelab.vae.Convolution;

/** A convolution: patches cut out of all rows' images, then one matrix product; back, one product and the patches pasted. */
final class ConvolutionWork implements LayerWork {

    private final ConvolutionShape shape;
    private final Convolution layer;
    private final NativeFloats parameters;
    private final KernelWeights kernels;
    private final Patches patches;
    private final NativeFloats scratch;
    private final FloatPointer scratchStart;
    private final float[] cut;
    private final float[] image;
    private final float[] planes;
    private final float[] channelBiases;

    ConvolutionWork(ConvolutionShape shape, NativeFloats parameters, NativeFloats scratch) {
        this.shape = shape;
        this.parameters = parameters;
        this.scratch = scratch;
        layer = shape.layer();
        kernels = new KernelWeights(
                parameters,
                shape.weights(),
                layer.channelsOut(),
                layer.channelsIn(),
                Convolution.KERNEL * Convolution.KERNEL);
        patches = new Patches(layer.channelsIn(), layer.height(), layer.width(), Convolution.KERNEL);
        scratchStart = scratch.view();
        cut = new float[shape.scratch()];
        image = new float[shape.in()];
        planes = new float[shape.in()];
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
        cut(x, rows);
        Gemm.forward(
                scratchStart, kernels.weights(), y.start(), rows * shape.patches(), shape.patch(), layer.channelsOut());
    }

    private void cut(BatchRows x, int rows) {
        for (int row = 0; row < rows; row++) {
            if (shape.planes()) {
                x.get(row, planes);
                Transposition.each(planes, 1, layer.channelsIn(), layer.height() * layer.width(), image);
            } else {
                x.get(row, image);
            }
            patches.cut(image, cut);
            scratch.put(row * cut.length, cut, 0, cut.length);
        }
    }

    @Override
    public void backward(BatchRows x, BatchRows dy, @Nullable BatchRows dx, int rows) {
        // Cut once more: keeping all layers' patches would cost more memory than cutting costs time.
        cut(x, rows);
        kernels.addGradient(dy.start(), scratchStart, rows * shape.patches());
        if (dx != null) {
            Gemm.toInput(
                    dy.start(),
                    kernels.weights(),
                    scratchStart,
                    rows * shape.patches(),
                    shape.patch(),
                    layer.channelsOut());
            paste(dx, rows);
        }
    }

    private void paste(BatchRows dx, int rows) {
        for (int row = 0; row < rows; row++) {
            scratch.get(row * cut.length, cut, 0, cut.length);
            patches.paste(cut, image);
            dx.put(row, image);
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
