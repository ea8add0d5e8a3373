package org.vaelab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vaelab.concurrent.OwnerThread;
import org.vaelab.math.FreeBits;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/** Encodes and decodes with a copy of the parameters, in chunks that its workers take in turn. */
final class FusedInference implements VaeInference {

    private final OwnerThread owner = new OwnerThread();
    private final VaeConfig config;
    private final NativeFloats encoder;
    private final NativeFloats decoder;
    private final float[] prior;
    private final WorkerTeam team;
    private final List<InferenceWorker> workers = new ArrayList<>();

    FusedInference(VaeConfig config, int workers) {
        this.config = config;
        encoder = NativeFloats.ofLength(NetworkPlan.encoder(config).parameterCount());
        decoder = NativeFloats.ofLength(NetworkPlan.decoder(config).parameterCount());
        prior = new float[config.priorParameterCount()];
        for (int worker = 0; worker < workers; worker++) {
            this.workers.add(new InferenceWorker(config, encoder, decoder, prior));
        }
        team = new WorkerTeam("inference-worker", workers);
    }

    @Override
    public void load(VaeParameters parameters) {
        owner.check();
        if (parameters.encoderLength() != encoder.length()
                || parameters.decoderLength() != decoder.length()
                || parameters.priorNumbers().length != prior.length) {
            throw new IllegalArgumentException("these parameters are of another model: " + parameters.config());
        }
        encoder.put(parameters.encoderNumbers());
        decoder.put(parameters.decoderNumbers());
        System.arraycopy(parameters.priorNumbers(), 0, prior, 0, prior.length);
        workers.forEach(InferenceWorker::load);
    }

    @Override
    public Posteriors encode(ImageSource images, int[] indices) {
        owner.check();
        float[] mu = new float[indices.length * config.latentDim()];
        float[] logVar = new float[mu.length];
        inChunks(indices.length, (worker, first, rows) -> worker.encode(images, indices, first, rows, mu, logVar));
        return new Posteriors(indices.length, config.latentDim(), mu, logVar);
    }

    @Override
    public float[] decode(float[] z, int[] labels) {
        owner.check();
        requireCodes(z, labels.length);
        float[] means = new float[labels.length * config.shape().size()];
        inChunks(labels.length, (worker, first, rows) -> worker.decode(z, labels, first, rows, means));
        return means;
    }

    @Override
    public Elbo evaluate(ImageSource images, int[] indices, long noiseSeed) {
        owner.check();
        double[] nll = new double[indices.length];
        double[] penalty = new double[indices.length * config.latentDim()];
        inChunks(
                indices.length,
                (worker, first, rows) -> worker.evaluate(images, indices, first, rows, noiseSeed, nll, penalty));
        double[] sums = new double[config.latentDim()];
        for (int i = 0; i < penalty.length; i++) {
            sums[i % sums.length] += penalty[i];
        }
        double kl = Arrays.stream(sums).sum() / indices.length;
        return new Elbo(
                mean(nll),
                kl,
                FreeBits.nats(sums, indices.length, config.objective().freeBits()));
    }

    @Override
    public double[] reconstructionNll(ImageSource images, int[] indices, float[] z) {
        owner.check();
        requireCodes(z, indices.length);
        double[] nll = new double[indices.length];
        inChunks(indices.length, (worker, first, rows) -> worker.score(images, indices, first, rows, z, nll));
        return nll;
    }

    private void requireCodes(float[] z, int count) {
        if (z.length != count * config.latentDim()) {
            throw new IllegalArgumentException(
                    count + " codes of " + config.latentDim() + " numbers are not " + z.length + " numbers");
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private void inChunks(int count, Chunk chunk) {
        int most = workers.get(0).chunk();
        int chunks = (count + most - 1) / most;
        if (chunks == 1) {
            chunk.work(workers.get(0), 0, count);
            return;
        }
        team.run(worker -> {
            for (int i = worker; i < chunks; i += team.size()) {
                int first = i * most;
                chunk.work(workers.get(worker), first, Math.min(most, count - first));
            }
        });
    }

    @Override
    public void close() {
        owner.check();
        team.close();
        workers.forEach(InferenceWorker::close);
        encoder.close();
        decoder.close();
    }

    private interface Chunk {
        void work(InferenceWorker worker, int first, int rows);
    }
}
