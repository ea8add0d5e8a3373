package org.vaelab.vae;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The layers of a network from its input to its output. Each but the last is followed by the activation.
 *
 * @param layers 1 or more
 */
public record NetworkPlan(List<Layer> layers) {

    public NetworkPlan {
        layers = List.copyOf(layers);
    }

    /** From the image, and the label if the networks are told it (see {@link LabelInput}), through the convolutions and the hidden layers, to mu and logVar side by side. */
    public static NetworkPlan encoder(VaeConfig config) {
        List<Layer> layers = new ArrayList<>();
        int channels = config.shape().channels() + (config.channels().isEmpty() ? 0 : config.inputClasses());
        int height = config.shape().height();
        int width = config.shape().width();
        for (int channelsOut : config.channels()) {
            layers.add(new Convolution(channels, height, width, channelsOut));
            channels = channelsOut;
            height = Convolution.halved(height);
            width = Convolution.halved(width);
        }
        int label = config.channels().isEmpty() ? config.inputClasses() : 0;
        addDense(layers, channels * height * width + label, config.hidden(), 2 * config.latentDim());
        return new NetworkPlan(layers);
    }

    /** From the code, and the label if the networks are told it, to what the likelihood asks for, with the encoder's layers in reverse. */
    public static NetworkPlan decoder(VaeConfig config) {
        List<Integer> hidden = new ArrayList<>(config.hidden());
        Collections.reverse(hidden);
        int outputs = config.likelihood().outputsPerPixel() * config.shape().channels();
        List<Layer> convolutions = transposed(config, outputs);
        int dense = convolutions.isEmpty()
                ? outputs * config.shape().height() * config.shape().width()
                : convolutions.get(0).inputs();
        List<Layer> layers = new ArrayList<>();
        addDense(layers, config.latentDim() + config.inputClasses(), hidden, dense);
        layers.addAll(convolutions);
        return new NetworkPlan(layers);
    }

    private static List<Layer> transposed(VaeConfig config, int outputs) {
        List<Layer> convolutions = new ArrayList<>();
        int channels = outputs;
        int height = config.shape().height();
        int width = config.shape().width();
        for (int channelsIn : config.channels()) {
            convolutions.add(0, new TransposedConvolution(channelsIn, height, width, channels));
            channels = channelsIn;
            height = Convolution.halved(height);
            width = Convolution.halved(width);
        }
        return convolutions;
    }

    private static void addDense(List<Layer> layers, int input, List<Integer> hidden, int output) {
        int from = input;
        for (int width : hidden) {
            layers.add(new DenseLayer(from, width));
            from = width;
        }
        layers.add(new DenseLayer(from, output));
    }

    public int inputs() {
        return layers.get(0).inputs();
    }

    public int outputs() {
        return layers.get(layers.size() - 1).outputs();
    }

    /** Weights and biases of all layers. */
    public long parameterCount() {
        return layers.stream()
                .mapToLong(layer -> layer.weights() + layer.biases())
                .sum();
    }
}
