package org.vaelab.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;

/**
 * Training speed beside DL4J's own VAE layer, in one process, taking turns: 784-400-20, batch 128, Adam. Give a folder of IDX files, and the number of
 * rounds. Prints images a second of each round and the median ratio; the command stands in src/docs/performance.md.
 */
public final class Dl4jVaeLayerBenchmark {

    private static final int BATCH = 128;
    private static final int HIDDEN = 400;
    private static final int LATENT = 20;
    private static final int WARM_UP_STEPS = 100;
    private static final double SECONDS = 3;

    private final ImageSet images;
    private final MultiLayerNetwork theirs;
    private final INDArray pixels;
    private long steps;

    private Dl4jVaeLayerBenchmark(ImageSet images) {
        this.images = images;
        int size = images.shape().size();
        theirs =
                Dl4jVaeLayer.network(size, HIDDEN, LATENT, org.nd4j.linalg.activations.Activation.RELU, DataType.FLOAT);
        float[] all = new float[BATCH * size];
        for (int i = 0; i < BATCH; i++) {
            images.read(i, all, i * size);
        }
        pixels = Nd4j.create(all, new int[] {BATCH, size});
    }

    public static void main(String[] arguments) throws UnreadableDatasetException, InterruptedException {
        Path home = Path.of(System.getProperty("java.io.tmpdir"));
        ImageSet images =
                StandardDatasets.in(home).open(arguments[0], Progress.silent()).train();
        new Dl4jVaeLayerBenchmark(images).run(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5);
    }

    private void run(int rounds) {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double layer = rate(() -> theirs.pretrainLayer(0, pixels));
            double ours = ourRate();
            ratios[round] = ours / layer;
            System.out.printf(Locale.ROOT, "DL4J's layer %.0f, ours %.0f images a second%n", layer, ours);
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "ours to DL4J's layer, median of %d rounds: %.2f%n", rounds, ratios[rounds / 2]);
    }

    private double ourRate() {
        VaeConfig config = new VaeConfig(
                images.shape(),
                List.of(HIDDEN),
                LATENT,
                Activation.RELU,
                new VaeObjective(),
                new BernoulliLikelihood(),
                1);
        StepSettings settings = new StepSettings(1, 1e-3);
        int[] batch = IntStream.range(0, BATCH).toArray();
        int workers = Runtime.getRuntime().availableProcessors();
        try (TrainableVae vae = new Dl4jEngine().create(config, BATCH, workers)) {
            return rate(() -> vae.step(images, batch, settings));
        }
    }

    private double rate(Runnable step) {
        for (int i = 0; i < WARM_UP_STEPS; i++) {
            step.run();
        }
        steps = 0;
        long start = System.nanoTime();
        while ((System.nanoTime() - start) / 1e9 < SECONDS) {
            step.run();
            steps++;
        }
        return steps * BATCH / ((System.nanoTime() - start) / 1e9);
    }
}
