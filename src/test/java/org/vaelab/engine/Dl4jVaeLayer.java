package org.vaelab.engine;

import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.variational.BernoulliReconstructionDistribution;
import org.deeplearning4j.nn.conf.layers.variational.VariationalAutoencoder;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.Adam;

/** DL4J's own VAE layer, alone in a network, with one hidden layer a side; what ours is compared with. */
final class Dl4jVaeLayer {

    private Dl4jVaeLayer() {}

    /** Adam at 1e-3, Bernoulli likelihood, beta 1: the layer knows no other. */
    static MultiLayerNetwork network(int pixels, int hidden, int latentDim, Activation activation, DataType type) {
        VariationalAutoencoder layer = new VariationalAutoencoder.Builder()
                .nIn(pixels)
                .nOut(latentDim)
                .encoderLayerSizes(hidden)
                .decoderLayerSizes(hidden)
                .activation(activation)
                .pzxActivationFunction(Activation.IDENTITY)
                .reconstructionDistribution(new BernoulliReconstructionDistribution(Activation.SIGMOID))
                .build();
        MultiLayerNetwork network = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .seed(1)
                .dataType(type)
                .weightInit(WeightInit.XAVIER)
                .updater(new Adam(1e-3))
                .list()
                .layer(layer)
                .build());
        network.init();
        network.initGradientsView();
        return network;
    }

    /** The layer's names for its parameters, in the order in which our two networks have them. */
    static List<String> keys() {
        return List.of(
                "e0W", "e0b", "pZXMeanW", "pZXLogStd2W", "pZXMeanb", "pZXLogStd2b", "d0W", "d0b", "pXZW", "pXZb");
    }
}
