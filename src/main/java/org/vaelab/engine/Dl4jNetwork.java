package org.vaelab.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSwish;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.vaelab.vae.Activation;

/** A network of DL4J's plain dense layers, hidden ones with an activation and the last without; owns the parameters that our steps work on. */
final class Dl4jNetwork {

    /** DL4J draws all initial weights from one generator that all threads share. */
    private static final Object INITIALISING = new Object();

    private static final Map<Activation, Supplier<IActivation>> DL4J_ACTIVATIONS = Map.of(
            Activation.RELU, ActivationReLU::new,
            Activation.LEAKY_RELU, ActivationLReLU::new,
            Activation.ELU, ActivationELU::new,
            Activation.SILU, ActivationSwish::new,
            Activation.TANH, ActivationTanH::new);

    private final MultiLayerNetwork network;

    private Dl4jNetwork(MultiLayerNetwork network) {
        this.network = network;
    }

    /** Weights that the seed decides: Glorot's for tanh and the last layer, else He's. */
    static Dl4jNetwork initialised(List<DenseShape> layers, Activation activation, long seed) {
        MultiLayerNetwork network = new MultiLayerNetwork(configuration(layers, activation, seed));
        synchronized (INITIALISING) {
            network.init();
        }
        return new Dl4jNetwork(network);
    }

    /** @param parameters in DL4J's flat order */
    static Dl4jNetwork of(List<DenseShape> layers, Activation activation, float[] parameters) {
        MultiLayerNetwork network = new MultiLayerNetwork(configuration(layers, activation, 0));
        synchronized (INITIALISING) {
            network.init(Nd4j.createFromArray(parameters).reshape(1, parameters.length), false);
        }
        return new Dl4jNetwork(network);
    }

    private static MultiLayerConfiguration configuration(List<DenseShape> layers, Activation activation, long seed) {
        NeuralNetConfiguration.ListBuilder list = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .dataType(DataType.FLOAT)
                .list();
        int last = layers.size() - 1;
        for (int i = 0; i <= last; i++) {
            list.layer(new DenseLayer.Builder()
                    .nIn(layers.get(i).in())
                    .nOut(layers.get(i).out())
                    .activation(i < last ? dl4j(activation) : new ActivationIdentity())
                    .weightInit(i < last && activation != Activation.TANH ? WeightInit.RELU : WeightInit.XAVIER)
                    .build());
        }
        return list.build();
    }

    private static IActivation dl4j(Activation activation) {
        return Objects.requireNonNull(DL4J_ACTIVATIONS.get(activation)).get();
    }

    /** The flat array's own memory; valid as long as this network. */
    NativeFloats parameters() {
        return NativeFloats.of(network.params());
    }

    /** As DL4J's ModelSerializer writes it. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ModelSerializer.writeModel(network, bytes, false);
        } catch (IOException e) {
            throw new UncheckedIOException("A network could not be written to memory", e);
        }
        return bytes.toByteArray();
    }
}
