package org.vaelab.latent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.vaelab.data.Dataset;
import org.vaelab.data.Progress;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.training.Trainer;
import org.vaelab.training.TrainingListener;
import org.vaelab.training.TrainingSettings;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

/**
 * How long a question to the decode thread takes until its answer is on the asking thread, at rest and while all cores train; and what encoding all images anew
 * costs training. Arguments: a folder of IDX files, codes. The command stands in src/docs/performance.md.
 */
public final class LatentBenchmark implements AutoCloseable {

    private static final int HIDDEN = 400;
    private static final int ASKED = 400;
    private static final int GRID = 20;
    private static final double SECONDS = 4;
    private static final int ROUNDS = 3;

    private final Dataset dataset;
    private final VaeConfig config;
    private final Random random = new Random(1);
    private final ExecutorService receiver = Executors.newSingleThreadExecutor();
    private final Dl4jEngine engine = new Dl4jEngine();
    private final LatentService latent = new LatentService(engine, receiver);
    private final Weights weights = new Weights(latent);
    private final Trainer trainer = new Trainer(engine, weights);

    private LatentBenchmark(String folder, int latentDim) throws Exception {
        dataset = StandardDatasets.in(Path.of(folder)).open(folder, Progress.silent());
        config = new VaeConfig(
                dataset.shape(),
                List.of(HIDDEN),
                latentDim,
                Activation.RELU,
                new VaeObjective(),
                new BernoulliLikelihood(),
                1);
        engine.warmUp();
        latent.engineIsWarm();
        trainer.prepare(
                config,
                new TrainingSettings(
                        128,
                        1e-3,
                        1,
                        0,
                        1000,
                        Double.POSITIVE_INFINITY,
                        1,
                        Runtime.getRuntime().availableProcessors()),
                dataset);
    }

    public static void main(String[] arguments) throws Exception {
        try (LatentBenchmark benchmark = new LatentBenchmark(arguments[0], Integer.parseInt(arguments[1]))) {
            benchmark.run();
        }
    }

    private void run() throws Exception {
        BlockingQueue<DecodedImage> images = new LinkedBlockingQueue<>();
        BlockingQueue<DecodedBatch> batches = new LinkedBlockingQueue<>();
        LiveRequest<Code> pointer = latent.decodes(images::add);
        LiveRequest<List<Code>> grid = latent.batches(batches::add);
        weights.awaitFirst();
        print("pointer, idle", timed(pointer, images, this::code, ASKED));
        print("manifold 20 x 20, idle", timed(grid, batches, this::codes, 60));
        trainer.run();
        pass(SECONDS);
        print("pointer, training", timed(pointer, images, this::code, ASKED));
        print("manifold 20 x 20, training", timed(grid, batches, this::codes, 60));
        pointer.stop();
        grid.stop();
        reEncoding();
    }

    /** Training with and without, taking turns. */
    private void reEncoding() throws InterruptedException {
        LiveRequest<ImageSource> codes = latent.codes(answer -> {});
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            codes.stop();
            double without = stepsPerSecond();
            codes.ask(dataset.train());
            ratios[round] = stepsPerSecond() / without;
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "{\"what\":\"training while %d images are encoded anew\",\"ofItsSpeed\":{\"least\":%.3f,\"median\":%.3f,\"most\":%.3f}}%n",
                dataset.train().count(),
                ratios[0],
                ratios[ROUNDS / 2],
                ratios[ROUNDS - 1]);
    }

    private double stepsPerSecond() throws InterruptedException {
        pass(1);
        long before = weights.step;
        pass(SECONDS);
        return (weights.step - before) / SECONDS;
    }

    private Code code(int number) {
        float[] z = new float[config.latentDim()];
        for (int j = 0; j < z.length; j++) {
            z[j] = (float) random.nextGaussian();
        }
        return new Code(z);
    }

    private List<Code> codes(int number) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < GRID * GRID; i++) {
            codes.add(code(i));
        }
        return codes;
    }

    /** One question after another, as the frames of a drag bring them; a refresh for newer weights is not mistaken for the answer. */
    private <Q, A> double[] timed(
            LiveRequest<Q> request, BlockingQueue<A> answers, Function<Integer, Q> question, int count)
            throws InterruptedException {
        double[] millis = new double[count];
        for (int i = -count / 4; i < count; i++) {
            Q asked = question.apply(i);
            answers.clear();
            long start = System.nanoTime();
            request.ask(asked);
            while (!isAnswerTo(asked, answers.take())) {
                // An answer to the question before was still on its way.
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        Arrays.sort(millis);
        return millis;
    }

    private static boolean isAnswerTo(Object question, Object answer) {
        return answer instanceof DecodedImage image
                ? image.z().equals(question)
                : ((DecodedBatch) answer).codes().equals(question);
    }

    private static void print(String what, double... millis) {
        System.out.printf(
                Locale.ROOT,
                "{\"what\":\"%s\",\"millis\":{\"median\":%.2f,\"p95\":%.2f,\"p99\":%.2f}}%n",
                what,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length * 99 / 100]);
    }

    private static void pass(double seconds) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep((long) (1000 * seconds));
    }

    @Override
    public void close() {
        trainer.close();
        latent.close();
        receiver.shutdownNow();
    }

    /** Hands weights to the decode thread, as the program does. */
    private static final class Weights implements TrainingListener {

        private final LatentService latent;
        private final BlockingQueue<VaeParameters> first = new LinkedBlockingQueue<>();
        private volatile long step;

        Weights(LatentService latent) {
            this.latent = latent;
        }

        void awaitFirst() throws InterruptedException {
            first.take();
        }

        @Override
        public void progressed(TrainingSnapshot snapshot) {
            step = snapshot.step();
            latent.trainingRuns(snapshot.state() == TrainingState.RUNNING);
        }

        @Override
        public void heldOut(long heldOutStep, Elbo elbo) {}

        @Override
        public void parameters(VaeParameters parameters) {
            latent.parameters(parameters);
            first.add(parameters);
        }

        @Override
        public void failed(Throwable cause) {
            throw new IllegalStateException(cause);
        }
    }
}
