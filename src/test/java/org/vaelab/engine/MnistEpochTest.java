package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

    /** The files are in no order, so the images may come as they stand. */
    private static void trainOneEpoch(TrainableVae vae, Dataset mnist) {
        for (int from = 0; from + BATCH <= mnist.train().count(); from += BATCH) {
            vae.step(mnist.train(), IntStream.range(from, from + BATCH).toArray(), new StepSettings(1, 1e-3));
        }
    }
}
