package org.vaelab.engine;

import java.util.List;
import org.vaelab.vae.Activation;

/** A network that learns: DL4J's own, whose parameters the steps change in place, with what flows through it. */
final class TrainedNetwork implements AutoCloseable {

    private final Dl4jNetwork network;
    private final NetworkMemory memory;
    private final GradientMemory gradients;

    /**
     * @param rows images of the largest batch
     * @param slots images that all workers together have under way
     */
    TrainedNetwork(Dl4jNetwork network, List<LayerShape> layers, Activation activation, int rows, int slots) {
        this.network = network;
        memory = new NetworkMemory(layers, activation, network.parameters(), rows, slots);
        gradients = new GradientMemory(layers, rows, slots);
    }

    Dl4jNetwork network() {
        return network;
    }

    NetworkMemory memory() {
        return memory;
    }

    GradientMemory gradients() {
        return gradients;
    }

    @Override
    public void close() {
        memory.close();
        gradients.close();
    }
}
