package org.vaelab.engine;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;
import org.vaelab.vae.Workload;

/** Measures training, decoding and encoding on this machine, beside the peak that BLAS reaches in the same run. */
public final class EngineBenchmark {

    private static final int WARM_UP_STEPS = 150;
    private static final int DECODES = 500;
    private static final StepSettings SETTINGS = new StepSettings(1, 1e-3);

    private final Dl4jEngine engine = new Dl4jEngine();
    private final VaeConfig config;
    private final ImageSource images;
    private final int[] batch;
    private final int workers;

    /** @param batchSize images a step, which are drawn in order, from the first again after the last */
    public EngineBenchmark(VaeConfig config, ImageSource images, int batchSize, int workers) {
        this.config = config;
        this.images = images;
        this.batch = new int[batchSize];
        this.workers = workers;
    }

    /** @param seconds of training that are measured, after a warm-up */
    public BenchmarkResult run(double seconds) {
        double peak = SgemmPeak.gflops();
        try (TrainableVae vae = engine.create(config, batch.length, workers);
                VaeInference inference = engine.inference(config)) {
            double rate = trainingRate(vae, seconds);
            VaeParameters trained = vae.parameters();
            inference.load(trained);
            double[] decodes = decodeMillis(inference);
            double encodeRate = encodeRate(inference);
            double gflops = Math.max(peak, SgemmPeak.gflops());
            return new BenchmarkResult(
                    workers,
                    batch.length,
                    rate,
                    gflops,
                    rate * Workload.operationsPerImage(config) / (gflops * 1e9 * workers),
                    decodes[DECODES / 2],
                    decodes[DECODES * 99 / 100],
                    encodeRate);
        }
    }

    private double trainingRate(TrainableVae vae, double seconds) {
        for (int step = 0; step < WARM_UP_STEPS; step++) {
            step(vae);
        }
        long start = System.nanoTime();
        long steps = 0;
        while ((System.nanoTime() - start) / 1e9 < seconds) {
            step(vae);
            steps++;
        }
        return steps * batch.length / ((System.nanoTime() - start) / 1e9);
    }

    private void step(TrainableVae vae) {
        long first = vae.stepCount() * batch.length;
        for (int i = 0; i < batch.length; i++) {
            batch[i] = (int) ((first + i) % images.count());
        }
        vae.step(images, batch, SETTINGS);
    }

    /** One by one and sorted, after as many that do not count. */
    private double[] decodeMillis(VaeInference inference) {
        double[] millis = new double[DECODES];
        for (int i = -DECODES; i < DECODES; i++) {
            float[] z = new float[config.latentDim()];
            Arrays.fill(z, i / (float) DECODES);
            long start = System.nanoTime();
            inference.decode(z, 1);
            millis[Math.floorMod(i, DECODES)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private double encodeRate(VaeInference inference) {
        int[] all = IntStream.range(0, images.count()).toArray();
        inference.encode(images, all);
        long start = System.nanoTime();
        inference.encode(images, all);
        return all.length / ((System.nanoTime() - start) / 1e9);
    }
}
