package org.vaelab.evaluation;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.BinarisedImages;
import org.vaelab.data.Progress;
import org.vaelab.latent.LatentUsage;
import org.vaelab.math.ImportanceSampling;
import org.vaelab.math.NormalNoise;
import org.vaelab.math.SampleMean;
import org.vaelab.vae.FittedPrior;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/** Measures a model on images, some thousand codes at a time, so that neither memory nor the way to cancelling grows with what is asked. */
public final class Evaluator {

    /** Codes decoded at a time. */
    private static final int CODES = 4_096;

    private final VaeInference inference;
    private final VaeConfig config;
    private final FittedPrior prior;
    private final ImageSource images;
    private final EvaluationRequest request;
    private final Progress progress;
    private final int count;
    private final int latentDim;
    private final float[] mu;
    private final float[] logVar;
    private final double[] reconstructionNll;
    private final double[] kl;
    private final double[] logPx;

    private Evaluator(
            VaeInference inference,
            VaeParameters parameters,
            ImageSource images,
            EvaluationRequest request,
            Progress progress) {
        this.inference = inference;
        config = parameters.config();
        prior = parameters.prior();
        this.images = request.binarise() ? new BinarisedImages(images, request.seed()) : images;
        this.request = request;
        this.progress = progress;
        count = Math.min(request.images(), images.count());
        latentDim = config.latentDim();
        mu = new float[count * latentDim];
        logVar = new float[mu.length];
        reconstructionNll = new double[count];
        kl = new double[count];
        logPx = new double[count];
    }

    /**
     * Measures; the same figures for the same request.
     *
     * @param inference of the parameters' configuration, which are loaded into it
     * @param images one or more
     * @param progress told of codes
     * @throws InterruptedException when the thread was interrupted, within some thousand codes
     */
    public static Evaluation evaluate(
            VaeInference inference,
            VaeParameters parameters,
            ImageSource images,
            EvaluationRequest request,
            Progress progress)
            throws InterruptedException {
        if (images.count() == 0) {
            throw new IllegalArgumentException("there are no images to measure the model on");
        }
        inference.load(parameters);
        return new Evaluator(inference, parameters, images, request, progress).measured(parameters.step());
    }

    /**
     * The figures of each image by itself; the same for the same request.
     *
     * @param inference of the parameters' configuration, which are loaded into it
     * @throws InterruptedException when the thread was interrupted, within some thousand codes
     */
    public static ImageFigures each(
            VaeInference inference,
            VaeParameters parameters,
            ImageSource images,
            EvaluationRequest request,
            Progress progress)
            throws InterruptedException {
        inference.load(parameters);
        Evaluator evaluator = new Evaluator(inference, parameters, images, request, progress);
        evaluator.measureAll();
        return new ImageFigures(evaluator.reconstructionNll, evaluator.kl, evaluator.logPx);
    }

    private void measureAll() throws InterruptedException {
        int block = Math.max(1, CODES / request.codes());
        for (int first = 0; first < count; first += block) {
            measure(first, Math.min(block, count - first));
        }
    }

    private Evaluation measured(long step) throws InterruptedException {
        measureAll();
        boolean hasPosterior = config.objective().samples();
        Posteriors all = new Posteriors(count, latentDim, mu, logVar);
        LatentUsage usage = LatentUsage.of(all, prior, images::label);
        return new Evaluation(
                config,
                step,
                count,
                hasPosterior ? request.importanceSamples() : 0,
                request.binarise() ? Target.BINARISED : Target.of(images, count),
                SampleMean.of(reconstructionNll),
                hasPosterior ? SampleMean.of(kl) : none(),
                hasPosterior ? SampleMean.of(elbo()) : none(),
                hasPosterior ? usage : withoutKl(usage),
                estimate());
    }

    private static SampleMean none() {
        return new SampleMean(Double.NaN, Double.NaN);
    }

    private LatentUsage withoutKl(LatentUsage usage) {
        return new LatentUsage(Collections.nCopies(latentDim, Double.NaN), usage.meanVariances());
    }

    private double[] elbo() {
        return IntStream.range(0, count)
                .mapToDouble(image -> -(reconstructionNll[image] + kl[image]))
                .toArray();
    }

    private @Nullable SampleMean estimate() {
        return config.objective().samples() && request.importanceSamples() > 0 ? SampleMean.of(logPx) : null;
    }

    /** Fills in the terms of the images {@code first … first + rows}. */
    private void measure(int first, int rows) throws InterruptedException {
        int[] indices = IntStream.range(first, first + rows).toArray();
        Posteriors posteriors = inference.encode(images, indices);
        posteriors.copyMu(mu, first * latentDim);
        posteriors.copyLogVar(logVar, first * latentDim);
        double[][] logWeights = new double[rows][request.codes()];
        int pairs = rows * request.codes();
        for (int from = 0; from < pairs; from += CODES) {
            weigh(posteriors, first, from, Math.min(CODES, pairs - from), logWeights);
            progress.report(
                    (long) first * request.codes() + Math.min(pairs, from + CODES), (long) count * request.codes());
        }
        for (int row = 0; row < rows; row++) {
            double[] nats = prior.kl(posteriors.mu(row), posteriors.logVar(row), images.label(first + row));
            kl[first + row] = Arrays.stream(nats).sum();
            logPx[first + row] = ImportanceSampling.logMean(logWeights[row]);
        }
    }

    /** Scores the codes {@code from … from + length}, of which each image has one after another. */
    private void weigh(Posteriors posteriors, int first, int from, int length, double[][] logWeights)
            throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the evaluation was cancelled");
        }
        int codes = request.codes();
        int[] indices = new int[length];
        float[] z = new float[length * latentDim];
        NormalNoise noise = new NormalNoise(request.seed());
        float[] epsilon = new float[latentDim];
        for (int i = 0; i < length; i++) {
            int row = (from + i) / codes;
            indices[i] = first + row;
            noise.fill((from + i) % codes, first + row, epsilon);
            draw(posteriors, row, epsilon, z, i * latentDim);
        }
        double[] nll = inference.reconstructionNll(images, indices, z);
        for (int i = 0; i < length; i++) {
            int row = (from + i) / codes;
            reconstructionNll[first + row] += nll[i] / codes;
            logWeights[row][(from + i) % codes] = ImportanceSampling.logWeight(
                    nll[i],
                    prior.logDensity(images.label(first + row), z, i * latentDim),
                    z,
                    i * latentDim,
                    posteriors.mu(row),
                    posteriors.logVar(row));
        }
    }

    /** z = mu + sigma·epsilon, or mu where the objective draws none. */
    private void draw(Posteriors posteriors, int row, float[] epsilon, float[] z, int offset) {
        for (int j = 0; j < latentDim; j++) {
            // logVar is ln σ², hence the half.
            double sigma = config.objective().samples() ? Math.exp(0.5 * posteriors.logVar(row, j)) : 0;
            z[offset + j] = (float) (posteriors.mu(row, j) + sigma * epsilon[j]);
        }
    }
}
