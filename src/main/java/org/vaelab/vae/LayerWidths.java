package org.vaelab.vae;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How wide a network's layers are, from its input to its output; each layer has nIn · nOut weights and nOut biases.
 *
 * @param widths the input's and each layer's, 2 or more
 */
public record LayerWidths(List<Integer> widths) {

    public LayerWidths {
        widths = List.copyOf(widths);
    }

    /** From the image to mu and logVar side by side. */
    public static LayerWidths encoder(VaeConfig config) {
        return through(config.shape().size(), config.hidden(), 2 * config.latentDim());
    }

    /** From the code to what the likelihood asks for, with the encoder's hidden layers in reverse. */
    public static LayerWidths decoder(VaeConfig config) {
        List<Integer> reversed = new ArrayList<>(config.hidden());
        Collections.reverse(reversed);
        return through(
                config.latentDim(),
                reversed,
                config.likelihood().outputsPerPixel() * config.shape().size());
    }

    private static LayerWidths through(int input, List<Integer> hidden, int output) {
        List<Integer> widths = new ArrayList<>();
        widths.add(input);
        widths.addAll(hidden);
        widths.add(output);
        return new LayerWidths(widths);
    }

    /** Weights and biases of all layers. */
    public long parameterCount() {
        long count = 0;
        for (int layer = 1; layer < widths.size(); layer++) {
            count += (widths.get(layer - 1) + 1L) * widths.get(layer);
        }
        return count;
    }
}
