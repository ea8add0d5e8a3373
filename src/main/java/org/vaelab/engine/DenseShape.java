package org.vaelab.engine;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.vae.LayerWidths;
import org.vaelab.vae.VaeConfig;

/**
 * Where a dense layer's parameters lie in its network's flat array: the weights, row-major [out × in], then the biases [out].
 *
 * @param in inputs
 * @param out outputs
 * @param weights the first weight's place
 */
record DenseShape(int in, int out, int weights) {

    /** More would not fit a Java buffer's 2 GB. */
    private static final long MAX_PARAMETERS = Integer.MAX_VALUE / Float.BYTES;

    int biases() {
        return weights + in * out;
    }

    int end() {
        return biases() + out;
    }

    /** From the image to mu and logVar side by side. */
    static List<DenseShape> encoder(VaeConfig config) {
        return chain(LayerWidths.encoder(config).widths());
    }

    /** From the code to what the likelihood asks for. */
    static List<DenseShape> decoder(VaeConfig config) {
        return chain(LayerWidths.decoder(config).widths());
    }

    static int parameterCount(List<DenseShape> layers) {
        return layers.get(layers.size() - 1).end();
    }

    private static List<DenseShape> chain(List<Integer> widths) {
        List<DenseShape> layers = new ArrayList<>();
        long next = 0;
        for (int i = 1; i < widths.size(); i++) {
            int in = widths.get(i - 1);
            int out = widths.get(i);
            long end = next + (long) in * out + out;
            if (end > MAX_PARAMETERS) {
                throw new IllegalArgumentException(
                        "a network may have " + MAX_PARAMETERS + " parameters, but layers of " + widths
                                + " need more: choose smaller hidden layers or images");
            }
            layers.add(new DenseShape(in, out, (int) next));
            next = end;
        }
        return List.copyOf(layers);
    }
}
