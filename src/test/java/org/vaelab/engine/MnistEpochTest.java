package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vaelab.Mnist;
import org.vaelab.data.Dataset;
import org.vaelab.data.Datasets;
import org.vaelab.data.Progress;
import org.vaelab.data.idx.IdxFormat;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeObjective;

class MnistEpochTest {

    private static final int BATCH = 128;
    /** PyTorch reaches 127.4 with its own initial weights. */
    private static final double AT_MOST = 129;

    private final Dl4jEngine engine = new Dl4jEngine();

    @Test
    void oneEpochOfRealDigitsComesAsFarAsPyTorchs() throws Exception {
        Dataset mnist = new Datasets(List.of(), List.of(new IdxFormat()))
                .open(Mnist.folder().toString(), Progress.silent());
        VaeConfig config = new VaeConfig(
                mnist.shape(), List.of(400), 20, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), 1);
        try (TrainableVae vae = engine.create(config, BATCH, 2);
                VaeInference inference = engine.inference(config)) {
            trainOneEpoch(vae, mnist);
            inference.load(vae.parameters());
            Elbo heldOut = inference.evaluate(
                    mnist.heldOut(), IntStream.range(0, mnist.heldOut().count()).toArray(), 7);
            assertTrue(-heldOut.nats() <= AT_MOST, "held out: " + heldOut);
        }
    }

    /** Shuffled, as PyTorch's run is: the files' second half has other writers than the first. */
    private static void trainOneEpoch(TrainableVae vae, Dataset mnist) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, mnist.train().count()).boxed().toList());
        Collections.shuffle(order, new Random(1));
        for (int from = 0; from + BATCH <= order.size(); from += BATCH) {
            int[] batch = order.subList(from, from + BATCH).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            vae.step(mnist.train(), batch, new StepSettings(1, 1e-3));
        }
    }
}
