package org.vaelab.engine;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToCnnPreProcessor;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSwish;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;
import org.vaelab.vae.Activation;
import org.vaelab.vae.Convolution;
import org.vaelab.vae.Layer;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.TransposedConvolution;

/** A plan in DL4J's own layers, hidden ones with an activation and the last without. Rows of numbers go in, an image each; so do they between layers. */
final class Dl4jConfiguration {

    private static final Map<Activation, Supplier<IActivation>> ACTIVATIONS = Map.of(
            Activation.RELU, ActivationReLU::new,
            Activation.LEAKY_RELU, ActivationLReLU::new,
            Activation.ELU, ActivationELU::new,
            Activation.SILU, ActivationSwish::new,
            Activation.TANH, ActivationTanH::new);

    private final NetworkPlan plan;
    private final Activation activation;
    private final NeuralNetConfiguration.ListBuilder list;
    private int left;
    private int index;

    private Dl4jConfiguration(NetworkPlan plan, Activation activation, long seed) {
        this.plan = plan;
        left = plan.layers().size();
        this.activation = activation;
        list = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .dataType(DataType.FLOAT)
                .list();
    }

    static MultiLayerConfiguration of(NetworkPlan plan, Activation activation, long seed) {
        Dl4jConfiguration configuration = new Dl4jConfiguration(plan, activation, seed);
        configuration.addAll();
        return configuration.list.build();
    }

    private void addAll() {
        Layer before = plan.layers().get(0);
        for (Layer layer : plan.layers()) {
            left--;
            if (layer instanceof org.vaelab.vae.DenseLayer dense) {
                add(dense, before);
            } else if (layer instanceof Convolution convolution) {
                add(convolution);
            } else if (layer instanceof TransposedConvolution transposed) {
                add(transposed, before);
            }
            before = layer;
        }
    }

    private void add(org.vaelab.vae.DenseLayer layer, Layer before) {
        if (before instanceof Convolution image) {
            list.inputPreProcessor(
                    index, new CnnToFeedForwardPreProcessor(image.heightOut(), image.widthOut(), image.channelsOut()));
        }
        list.layer(index++, finish(new DenseLayer.Builder().nIn(layer.inputs()).nOut(layer.outputs())));
    }

    private void add(Convolution layer) {
        if (index == 0) {
            list.inputPreProcessor(
                    index, new FeedForwardToCnnPreProcessor(layer.height(), layer.width(), layer.channelsIn()));
        }
        list.layer(
                index++,
                finish(new ConvolutionLayer.Builder(Convolution.KERNEL, Convolution.KERNEL)
                        .stride(2, 2)
                        .padding(1, 1)
                        .nIn(layer.channelsIn())
                        .nOut(layer.channelsOut())));
    }

    private void add(TransposedConvolution layer, Layer before) {
        if (!(before instanceof TransposedConvolution)) {
            list.inputPreProcessor(
                    index, new FeedForwardToCnnPreProcessor(layer.height(), layer.width(), layer.channelsIn()));
        }
        list.layer(
                index++,
                finish(new Deconvolution2D.Builder(TransposedConvolution.KERNEL, TransposedConvolution.KERNEL)
                        .stride(2, 2)
                        .padding(1, 1)
                        .nIn(layer.channelsIn())
                        .nOut(layer.channelsOut())));
        int row = layer.heightOut() % 2;
        int column = layer.widthOut() % 2;
        if (row + column > 0) {
            list.layer(index++, new Cropping2D.Builder(0, row, 0, column).build());
        }
    }

    private BaseLayer finish(BaseLayer.Builder<?> layer) {
        boolean last = left == 0;
        layer.activation(
                last
                        ? new ActivationIdentity()
                        : Objects.requireNonNull(ACTIVATIONS.get(activation)).get());
        layer.weightInit(InitialWeights.scheme(activation));
        return layer.build();
    }
}
