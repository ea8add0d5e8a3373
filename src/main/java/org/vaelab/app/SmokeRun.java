package org.vaelab.app;

import java.util.List;
import java.util.stream.IntStream;
import org.vaelab.data.Dataset;
import org.vaelab.data.Datasets;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

/** Tries whether an installed program is whole: draws data, loads the native library, trains, decodes. Needs no window. */
public final class SmokeRun {

    private static final int STEPS = 50;
    private static final int BATCH = 64;
    private static final int LATENT_DIM = 2;
    private static final StepSettings SETTINGS = new StepSettings(1, 0.001);

    private final Datasets datasets;
    private final VaeEngine engine;

    public SmokeRun(Datasets datasets, VaeEngine engine) {
        this.datasets = datasets;
        this.engine = engine;
    }

    /**
     * What came of it.
     *
     * @param works whether the loss fell, and what was decoded are pixels
     * @param report one line for a person
     */
    public record Outcome(boolean works, Sentence report) {}

    /** Tries it; takes a second or two. */
    public Outcome run() throws UnreadableDatasetException, InterruptedException {
        Dataset data = datasets.open("strokes", Progress.silent());
        VaeConfig config = new VaeConfig(
                data.shape(),
                List.of(BATCH),
                LATENT_DIM,
                Activation.RELU,
                new VaeObjective(),
                new BernoulliLikelihood(),
                1);
        try (TrainableVae vae = engine.create(config, BATCH, 1)) {
            Elbo first = step(vae, data, 0);
            Elbo last = first;
            for (int step = 1; step < STEPS; step++) {
                last = step(vae, data, step);
            }
            boolean works = last.nats() > first.nats() && decodesPixels(vae.parameters());
            return new Outcome(works, report(works, data, first, last));
        }
    }

    private static Sentence report(boolean works, Dataset data, Elbo first, Elbo last) {
        return works
                ? Sentence.of("cli.smoke-works", data.train().count(), STEPS, first.nats(), last.nats())
                : Sentence.of("cli.smoke-fails", STEPS, first.nats(), last.nats());
    }

    private static Elbo step(TrainableVae vae, Dataset data, int step) {
        int[] indices = IntStream.range(step * BATCH, (step + 1) * BATCH).toArray();
        return vae.step(data.train(), indices, SETTINGS);
    }

    private boolean decodesPixels(VaeParameters parameters) {
        try (VaeInference inference = engine.inference(parameters.config())) {
            inference.load(parameters);
            float[] pixels = inference.decode(new float[LATENT_DIM], 1);
            return IntStream.range(0, pixels.length).allMatch(i -> pixels[i] >= 0 && pixels[i] <= 1);
        }
    }
}
