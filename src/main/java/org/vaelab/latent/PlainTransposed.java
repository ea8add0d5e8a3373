package org.vaelab.latent;

import java.util.Arrays;
import org.vaelab.math.Patches;
import org.vaelab.math.Transposition;
import org.vaelab.vae.TransposedConvolution;

/** A transposed convolution: a patch for each pixel that comes in, pasted where they overlap. */
final class PlainTransposed implements PlainLayer {

    private static final int KERNEL_PIXELS = TransposedConvolution.KERNEL * TransposedConvolution.KERNEL;

    private final TransposedConvolution layer;
    private final int places;
    private final int pixels;
    private final float[] biases;
    private final float[] weights;
    private final Patches patches;
    private final float[] pasted;
    private final float[] image;

    /** @param flat parameters, this layer's from {@code start} on */
    PlainTransposed(TransposedConvolution layer, float[] flat, int start) {
        this.layer = layer;
        places = layer.height() * layer.width();
        pixels = layer.heightOut() * layer.widthOut();
        int first = start + layer.channelsOut();
        biases = Arrays.copyOfRange(flat, start, first);
        weights = new float[(int) layer.weights()];
        // A row for each channel that comes in, in the order of a patch.
        Transposition.each(
                Arrays.copyOfRange(flat, first, first + weights.length),
                layer.channelsIn(),
                layer.channelsOut(),
                KERNEL_PIXELS,
                weights);
        patches = new Patches(layer.channelsOut(), layer.heightOut(), layer.widthOut(), TransposedConvolution.KERNEL);
        pasted = new float[places * patches.length()];
        image = new float[layer.outputs()];
    }

    @Override
    public void sum(float[] values, int from, float[] sums) {
        int patch = patches.length();
        Arrays.fill(pasted, 0f);
        for (int channel = 0; channel < layer.channelsIn(); channel++) {
            for (int place = 0; place < places; place++) {
                float value = values[from + channel * places + place];
                if (value != 0) {
                    PlainLayer.addScaled(value, weights, channel * patch, patch, pasted, place * patch);
                }
            }
        }
        patches.paste(pasted, image);
        Transposition.each(image, 1, pixels, biases.length, sums);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += biases[i / pixels];
        }
    }
}
