package org.vaelab.latent;

import java.util.Arrays;
import org.vaelab.math.NormalNoise;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;

/** Posteriors and loss terms of a source while they are being renewed. Belongs to the decode thread. */
final class TermTable implements TableJob.Table<ImageTerms> {

    /** The same noise each time: a term changes because the model does. */
    private static final long NOISE_SEED = 1;

    private final ImageSource images;
    private final VaeConfig config;
    private final Interleaving order;
    private final float[] mu;
    private final float[] logVar;
    private final float[] reconstructionNll;
    private final float[] kl;
    private int outdated;
    private long step;

    TermTable(ImageSource images, VaeConfig config) {
        this.images = images;
        this.config = config;
        order = new Interleaving(images.count());
        mu = unknown(images.count() * config.latentDim());
        logVar = unknown(mu.length);
        reconstructionNll = unknown(images.count());
        kl = unknown(images.count());
        outdated = images.count();
    }

    private static float[] unknown(int length) {
        float[] values = new float[length];
        Arrays.fill(values, Float.NaN);
        return values;
    }

    @Override
    public ImageSource images() {
        return images;
    }

    @Override
    public boolean isComplete() {
        return outdated == 0;
    }

    @Override
    public void modelChanged() {
        outdated = images.count();
    }

    @Override
    public void renew(CurrentModel model, int howMany) {
        int[] indices = order.next(Math.min(howMany, outdated));
        step = model.step();
        Posteriors posteriors = model.encode(images, indices);
        float[] z = new float[indices.length * config.latentDim()];
        NormalNoise noise = new NormalNoise(NOISE_SEED);
        float[] epsilon = new float[config.latentDim()];
        for (int row = 0; row < indices.length; row++) {
            noise.fill(0, indices[row], epsilon);
            draw(posteriors, row, epsilon, z);
        }
        double[] nll = model.reconstructionNll(images, indices, z);
        for (int row = 0; row < indices.length; row++) {
            keep(model, posteriors, row, indices[row]);
            reconstructionNll[indices[row]] = (float) nll[row];
        }
        outdated -= indices.length;
    }

    /** z = mu + sigma·epsilon, or mu where the objective draws none. */
    private void draw(Posteriors posteriors, int row, float[] epsilon, float[] z) {
        for (int j = 0; j < epsilon.length; j++) {
            // logVar is ln σ², hence the half.
            double sigma = config.objective().samples() ? Math.exp(0.5 * posteriors.logVar(row, j)) : 0;
            z[row * epsilon.length + j] = (float) (posteriors.mu(row, j) + sigma * epsilon[j]);
        }
    }

    private void keep(CurrentModel model, Posteriors posteriors, int row, int image) {
        int latentDim = config.latentDim();
        System.arraycopy(posteriors.mu(row), 0, mu, image * latentDim, latentDim);
        System.arraycopy(posteriors.logVar(row), 0, logVar, image * latentDim, latentDim);
        float[] heads = Arrays.copyOf(posteriors.mu(row), 2 * latentDim);
        System.arraycopy(posteriors.logVar(row), 0, heads, latentDim, latentDim);
        kl[image] =
                (float) Arrays.stream(model.penalty(heads, images.label(image))).sum();
    }

    @Override
    public ImageTerms snapshot() {
        Posteriors posteriors = new Posteriors(images.count(), config.latentDim(), mu, logVar);
        return new ImageTerms(images, posteriors, reconstructionNll, kl, step, isComplete());
    }
}
