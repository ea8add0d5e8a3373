package org.vaelab.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.factory.Nd4j;
import org.vaelab.vae.Activation;
import org.vaelab.vae.NetworkPlan;

/** A network of DL4J's plain layers; owns the parameters that our steps work on. */
final class Dl4jNetwork {

    /** DL4J draws all initial weights from one generator that all threads share. */
    private static final Object INITIALISING = new Object();

    private final MultiLayerNetwork network;

    private Dl4jNetwork(MultiLayerNetwork network) {
        this.network = network;
    }

    /** An encoder with the weights that the seed decides. */
    static Dl4jNetwork encoder(NetworkPlan layers, Activation activation, long seed) {
        MultiLayerNetwork network = initialised(layers, activation, seed);
        InitialWeights.shrinkHeads(network);
        return new Dl4jNetwork(network);
    }

    /** A decoder with the weights that the seed decides. */
    static Dl4jNetwork decoder(NetworkPlan layers, Activation activation, long seed) {
        return new Dl4jNetwork(initialised(layers, activation, seed));
    }

    private static MultiLayerNetwork initialised(NetworkPlan layers, Activation activation, long seed) {
        MultiLayerNetwork network = new MultiLayerNetwork(Dl4jConfiguration.of(layers, activation, seed));
        synchronized (INITIALISING) {
            network.init();
        }
        InitialWeights.drawBiases(network, seed);
        InitialWeights.widenHiddenLayers(network, activation);
        return network;
    }

    /** @param parameters in DL4J's flat order */
    static Dl4jNetwork of(NetworkPlan layers, Activation activation, float[] parameters) {
        MultiLayerNetwork network = new MultiLayerNetwork(Dl4jConfiguration.of(layers, activation, 0));
        synchronized (INITIALISING) {
            network.init(Nd4j.createFromArray(parameters).reshape(1, parameters.length), false);
        }
        return new Dl4jNetwork(network);
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
