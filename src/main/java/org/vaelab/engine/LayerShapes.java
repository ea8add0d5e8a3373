package org.vaelab.engine;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.vae.Convolution;
import org.vaelab.vae.DenseLayer;
import org.vaelab.vae.Layer;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.TransposedConvolution;

/** A network's layers as a step goes through them, with a change of order between convolutions and dense layers. */
final class LayerShapes {

    /** More would not fit a Java buffer's 2 GB. */
    private static final long MAX_PARAMETERS = Integer.MAX_VALUE / Float.BYTES;

    /** Numbers of the widest layer that go through convolutions at a time: few enough to stay in the second cache on the way there and back. */
    private static final int CHUNK = 50_000;

    private LayerShapes() {}

    static List<LayerShape> of(NetworkPlan plan) {
        if (plan.parameterCount() > MAX_PARAMETERS) {
            throw new IllegalArgumentException("a network may have " + MAX_PARAMETERS + " parameters, but "
                    + plan.layers() + " need more: choose smaller hidden layers or images");
        }
        for (Layer layer : plan.layers()) {
            // A patch has 16 numbers for each of an image's at most, in layers of both kinds.
            if (16L * Math.max(layer.inputs(), layer.outputs()) > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(
                        layer + " is too large: choose fewer channels, smaller hidden layers or smaller images");
            }
        }
        List<LayerShape> shapes = new ArrayList<>();
        List<Layer> layers = plan.layers();
        int start = 0;
        for (int i = 0; i < layers.size(); i++) {
            boolean first = i == 0;
            boolean last = i == layers.size() - 1;
            Layer layer = layers.get(i);
            if (layer instanceof DenseLayer dense) {
                if (!first && layers.get(i - 1) instanceof Convolution before) {
                    shapes.add(new ReorderShape(before.heightOut() * before.widthOut(), before.channelsOut()));
                }
                shapes.add(new DenseShape(dense.inputs(), dense.outputs(), start));
            } else if (layer instanceof Convolution convolution) {
                shapes.add(new ConvolutionShape(convolution, first, start));
            } else if (layer instanceof TransposedConvolution transposed) {
                if (!first && layers.get(i - 1) instanceof DenseLayer) {
                    shapes.add(new ReorderShape(transposed.channelsIn(), transposed.height() * transposed.width()));
                }
                shapes.add(new TransposedShape(transposed, last, start));
            }
            start += (int) (layer.weights() + layer.biases());
        }
        return List.copyOf(shapes);
    }

    /** Images that had better go through at a time, of {@code most}. */
    static int chunk(List<LayerShape> layers, int most) {
        int widest = 0;
        for (LayerShape layer : layers) {
            if (!(layer instanceof DenseShape)) {
                widest = Math.max(widest, Math.max(layer.in(), layer.out()));
            }
        }
        return widest == 0 ? most : Math.max(1, Math.min(CHUNK / widest, most));
    }

    /** Memory for one worker's layers to use one after another, for so many images. */
    static NativeFloats scratch(List<LayerShape> layers, int rows) {
        int longest = layers.stream().mapToInt(LayerShape::scratch).max().orElse(0);
        return NativeFloats.ofLength(Math.max(1L, (long) longest * rows));
    }
}
