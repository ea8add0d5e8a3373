package org.vaelab.fake;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.OwnerThread;
import org.vaelab.latent.PlainVae;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/** Encodes and decodes in plain Java; its evaluation's first term is the mean of the images' numbers. */
final class FakeInference implements VaeInference {

    private final OwnerThread ownerThread = new OwnerThread();
    private final AtomicInteger open;
    private final AtomicInteger evaluations;
    private final @Nullable Function<VaeParameters, Elbo> judgement;
    private @Nullable PlainVae vae;
    private @Nullable VaeParameters parameters;

    FakeInference(AtomicInteger open, AtomicInteger evaluations, @Nullable Function<VaeParameters, Elbo> judgement) {
        this.judgement = judgement;
        this.open = open;
        this.evaluations = evaluations;
        open.incrementAndGet();
    }

    @Override
    public void load(VaeParameters parameters) {
        ownerThread.check();
        this.parameters = parameters;
        vae = new PlainVae(parameters);
    }

    @Override
    public Posteriors encode(ImageSource images, int[] indices) {
        return loaded().encode(images, indices);
    }

    @Override
    public float[] decode(float[] z, int[] labels) {
        return loaded().decode(z, labels);
    }

    @Override
    public Elbo evaluate(ImageSource images, int[] indices, long noiseSeed) {
        loaded();
        evaluations.incrementAndGet();
        if (judgement != null && parameters != null) {
            return judgement.apply(parameters);
        }
        double sum = 0;
        for (int index : indices) {
            sum += index;
        }
        return new Elbo(sum / indices.length, 5);
    }

    @Override
    public double[] reconstructionNll(ImageSource images, int[] indices, float[] z) {
        return loaded().reconstructionNll(images, indices, z);
    }

    private PlainVae loaded() {
        ownerThread.check();
        if (vae == null) {
            throw new IllegalStateException("no parameters were loaded");
        }
        return vae;
    }

    @Override
    public void close() {
        ownerThread.check();
        open.decrementAndGet();
    }
}
