package org.vaelab.engine;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vaelab.concurrent.OwnerThread;
import org.vaelab.math.FreeBits;
import org.vaelab.math.GradientClip;
import org.vaelab.math.ParameterUpdate;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/**
 * Trains two DL4J networks by steps of our own. Each worker takes some of the batch's images forward and back; when all are through, each takes some
 * of every layer's outputs, multiplies their weights' gradient over the whole batch and applies Adam.
 */
final class FusedVae implements TrainableVae {

    /** A gradient beyond it has no finite square for Adam. */
    private static final double MOST_GRADIENT = 1e18;

    private final OwnerThread owner = new OwnerThread();
    private final VaeConfig config;
    private final int batchSize;
    private final TrainedNetwork encoder;
    private final TrainedNetwork decoder;
    private final WorkerTeam team;
    private final List<StepWorker> workers = new ArrayList<>();
    private final PriorLearning prior;
    private final double[] penalty;
    private final float[] penaltyWeights;
    private final double[] squaredNorms;
    private final List<Backward> encoderShares;
    private final List<Backward> decoderShares;
    private long steps;
    private long updates;

    /** @param chunk images that a worker takes there and back at a time */
    FusedVae(
            VaeConfig config,
            TrainedNetwork encoder,
            TrainedNetwork decoder,
            float[] prior,
            int batchSize,
            int chunk,
            int workers,
            long steps) {
        this.config = config;
        this.encoder = encoder;
        this.decoder = decoder;
        this.batchSize = batchSize;
        this.steps = steps;
        this.prior = new PriorLearning(prior);
        penalty = new double[config.latentDim()];
        penaltyWeights = new float[config.latentDim()];
        for (int worker = 0; worker < workers; worker++) {
            this.workers.add(
                    new StepWorker(config, encoder, decoder, this.prior.values(), batchSize, chunk, worker, workers));
        }
        squaredNorms = new double[workers];
        encoderShares = this.workers.stream().map(StepWorker::encodeBack).toList();
        decoderShares = this.workers.stream().map(StepWorker::decodeBack).toList();
        team = new WorkerTeam("training-worker", workers);
    }

    @Override
    public VaeConfig config() {
        owner.check();
        return config;
    }

    @Override
    public long stepCount() {
        owner.check();
        return steps;
    }

    @Override
    public Elbo step(ImageSource images, int[] indices, StepSettings settings) {
        owner.check();
        require(images, indices);
        int rows = indices.length;
        differentiate(images, indices, (float) settings.beta() / rows);
        Elbo elbo = terms(rows);
        if (!elbo.isFinite()) {
            return elbo;
        }
        steps++;
        updates++;
        ParameterUpdate update = settings.optimiser().at(settings.learningRate(), updates);
        if (settings.clips()) {
            updateClipped(rows, update, settings.clipNorm());
        } else {
            team.run(worker -> workers.get(worker).update(rows, update, encoderShares, decoderShares));
            prior.update(update, 1f);
        }
        return elbo;
    }

    /** @param weight of the penalty's gradient */
    private void differentiate(ImageSource images, int[] indices, float weight) {
        int rows = indices.length;
        double free = config.objective().freeBits();
        Arrays.fill(penaltyWeights, weight);
        team.run(worker -> {
            int first = first(rows, worker);
            int count = first(rows, worker + 1) - first;
            StepWorker share = workers.get(worker);
            if (free == 0) {
                share.differentiate(images, indices, first, count, steps, penaltyWeights);
            } else {
                share.differentiateDecoder(images, indices, first, count, steps);
            }
        });
        if (free > 0) {
            // Whether a dimension's KL counts is decided by the whole batch.
            Arrays.fill(penalty, 0);
            workers.forEach(share -> add(share.takePenalty(), penalty));
            FreeBits.weigh(penalty, rows, free, weight, penaltyWeights);
            team.run(worker -> {
                int first = first(rows, worker);
                int count = first(rows, worker + 1) - first;
                workers.get(worker).differentiateEncoder(images, indices, first, count, penaltyWeights);
            });
        }
        prior.gather(workers);
    }

    private int first(int rows, int worker) {
        return Share.start(rows, worker, team.size());
    }

    private static void add(double[] values, double[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += values[j];
        }
    }

    /** All of the gradient must be there before any of it is used. */
    private void updateClipped(int rows, ParameterUpdate update, double clipNorm) {
        team.run(worker -> squaredNorms[worker] = workers.get(worker).keepGradient(rows, encoderShares, decoderShares));
        double squaredNorm = Arrays.stream(squaredNorms).sum() + prior.squaredNorm();
        float factor = (float) GradientClip.factor(squaredNorm, clipNorm);
        team.run(worker -> workers.get(worker).updateKept(update, factor));
        prior.update(update, factor);
    }

    private void require(ImageSource images, int[] indices) {
        if (indices.length < 1 || indices.length > batchSize) {
            throw new IllegalArgumentException(
                    "a batch must have 1 to " + batchSize + " images, but has " + indices.length);
        }
        if (!images.shape().equals(config.shape())) {
            throw new IllegalArgumentException(
                    "the model is for images of " + config.shape() + ", but these are " + images.shape());
        }
    }

    /** Averages; not finite where the loss or any weight's gradient might not be. */
    private Elbo terms(int rows) {
        double nll = 0;
        Arrays.fill(penalty, 0);
        // Pixels are at most 1 each.
        double activationEnergy = (double) rows * config.shape().size();
        double deltaEnergy = prior.squaredNorm();
        for (StepWorker worker : workers) {
            nll += worker.nll();
            add(worker.penalty(), penalty);
            activationEnergy += worker.takeActivationEnergy();
            deltaEnergy += worker.deltaEnergy();
        }
        // Cauchy and Schwarz: no sum of products exceeds the product of the norms; a convolution has each number in up
        // to
        // four products, which at most doubles it.
        if (!(Math.sqrt(activationEnergy) * Math.sqrt(deltaEnergy) < MOST_GRADIENT)) {
            return new Elbo(Double.NaN, Double.NaN);
        }
        double kl = Arrays.stream(penalty).sum() / rows;
        return new Elbo(
                nll / rows, kl, FreeBits.nats(penalty, rows, config.objective().freeBits()));
    }

    @Override
    public VaeParameters parameters() {
        owner.check();
        return new VaeParameters(
                config,
                steps,
                encoder.memory().parameters().all(),
                decoder.memory().parameters().all(),
                FloatBuffer.wrap(prior.values()));
    }

    @Override
    public void close() {
        owner.check();
        team.close();
        workers.forEach(StepWorker::close);
        encoder.close();
        decoder.close();
    }
}
