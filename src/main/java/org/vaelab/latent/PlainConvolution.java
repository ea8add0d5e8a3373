package org.vaelab.latent;

import java.util.Arrays;
import org.vaelab.math.Patches;
import org.vaelab.math.Transposition;
import org.vaelab.vae.Convolution;

/** A convolution: each number of a patch, times what each channel that comes out makes of it. */
final class PlainConvolution implements PlainLayer {

    private static final int KERNEL_PIXELS = Convolution.KERNEL * Convolution.KERNEL;

    private final Convolution layer;
    private final int places;
    private final float[] biases;
    private final float[] weights;
    private final Patches patches;
    private final float[] planes;
    private final float[] image;
    private final float[] cut;
    private final float[] result;

    /** @param flat parameters, this layer's from {@code start} on */
    PlainConvolution(Convolution layer, float[] flat, int start) {
        this.layer = layer;
        places = layer.heightOut() * layer.widthOut();
        int first = start + layer.channelsOut();
        biases = Arrays.copyOfRange(flat, start, first);
        weights = byPatch(Arrays.copyOfRange(flat, first, first + (int) layer.weights()));
        patches = new Patches(layer.channelsIn(), layer.height(), layer.width(), Convolution.KERNEL);
        planes = new float[layer.inputs()];
        image = new float[planes.length];
        cut = new float[places * patches.length()];
        result = new float[layer.outputs()];
    }

    /** From [out][in][pixels] to [pixels][in][out], a row for each number of a patch. */
    private float[] byPatch(float[] theirs) {
        float[] pixelsFirst = new float[theirs.length];
        Transposition.each(theirs, layer.channelsOut(), layer.channelsIn(), KERNEL_PIXELS, pixelsFirst);
        Transposition.each(pixelsFirst, 1, layer.channelsOut(), layer.channelsIn() * KERNEL_PIXELS, theirs);
        return theirs;
    }

    @Override
    public void sum(float[] values, int from, float[] sums) {
        System.arraycopy(values, from, planes, 0, planes.length);
        Transposition.each(planes, 1, layer.channelsIn(), layer.height() * layer.width(), image);
        patches.cut(image, cut);
        int channels = biases.length;
        for (int place = 0; place < places; place++) {
            System.arraycopy(biases, 0, result, place * channels, channels);
            for (int i = 0; i < patches.length(); i++) {
                float value = cut[place * patches.length() + i];
                if (value != 0) {
                    PlainLayer.addScaled(value, weights, i * channels, channels, result, place * channels);
                }
            }
        }
        Transposition.each(result, 1, places, channels, sums);
    }
}
