package org.vaelab.engine;

import java.util.List;
import org.vaelab.vae.Activation;

/** A network that learns: DL4J's own, whose parameters the steps change in place, with what flows through it and Adam's moments. */
final class TrainedNetwork implements AutoCloseable {

    private final Dl4jNetwork network;
    private final NetworkMemory memory;
    private final GradientMemory gradients;
    private final float[] firstMoments;
    private final float[] secondMoments;

    TrainedNetwork(Dl4jNetwork network, List<DenseShape> layers, Activation activation, int rows) {
        this.network = network;
        memory = new NetworkMemory(layers, activation, network.parameters(), rows);
        gradients = new GradientMemory(layers, rows);
        firstMoments = new float[memory.parameters().length()];
        secondMoments = new float[memory.parameters().length()];
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

    /** Adam's m, as long as the parameters. */
    float[] firstMoments() {
        return firstMoments;
    }

    /** Adam's v, as long as the parameters. */
    float[] secondMoments() {
        return secondMoments;
    }

    @Override
    public void close() {
        memory.close();
        gradients.close();
    }
}
