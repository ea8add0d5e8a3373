package org.vaelab.fake;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.vaelab.concurrent.OwnerThread;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** Adds to every parameter a number made of the step's images, beta and learning rate. */
final class FakeVae implements TrainableVae {

    private final OwnerThread ownerThread = new OwnerThread();
    private final VaeConfig config;
    private final LongFunction<Elbo> terms;
    private final AtomicInteger open;
    private final float[] encoder;
    private final float[] decoder;
    private long steps;

    FakeVae(VaeParameters parameters, LongFunction<Elbo> terms, AtomicInteger open) {
        config = parameters.config();
        encoder = parameters.encoder();
        decoder = parameters.decoder();
        steps = parameters.step();
        this.terms = terms;
        this.open = open;
        open.incrementAndGet();
    }

    @Override
    public VaeConfig config() {
        return config;
    }

    @Override
    public long stepCount() {
        ownerThread.check();
        return steps;
    }

    @Override
    public Elbo step(ImageSource images, int[] indices, StepSettings settings) {
        ownerThread.check();
        Elbo elbo = terms.apply(steps);
        if (elbo.isFinite()) {
            float push = (float) (settings.learningRate() * (1 + settings.beta()) * (Arrays.hashCode(indices) % 1_000));
            add(encoder, push);
            add(decoder, push);
            steps++;
        }
        return elbo;
    }

    private void add(float[] parameters, float push) {
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] += 1e-4f * push * (1 + (i + steps) % 3);
        }
    }

    @Override
    public VaeParameters parameters() {
        ownerThread.check();
        return new VaeParameters(config, steps, encoder, decoder);
    }

    @Override
    public void close() {
        ownerThread.check();
        open.decrementAndGet();
    }
}
