package org.vaelab.training;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.data.StableRandom;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/**
 * Judges parameters on held-out images, with a network and noise of its own so that training goes on exactly as if nobody had looked. The noise is
 * the same each time: figures differ because the model does.
 */
public final class HeldOut implements AutoCloseable {

    private static final int SOME = 1_000;
    private static final int CHUNK = 1_000;
    private static final long NOISE_SEED = 20_131_220;

    private final ImageSource images;
    private final VaeInference inference;
    private final int[] all;
    private final int[] some;

    HeldOut(VaeEngine engine, VaeConfig config, ImageSource images) {
        this.images = images;
        inference = engine.inference(config);
        all = IntStream.range(0, images.count()).toArray();
        some = spread(images.count());
    }

    /** Weights on every held-out image, as at the end of a run; null when there is none or no more time. */
    public static @Nullable Elbo judge(
            VaeEngine engine,
            VaeParameters parameters,
            TrainingSettings settings,
            Dataset dataset,
            BooleanSupplier closing) {
        ImageSource images = settings.regime().pixels().heldOut(dataset.heldOut());
        try (HeldOut heldOut = new HeldOut(engine, parameters.config(), images)) {
            return heldOut.all(parameters, closing);
        }
    }

    /** At most {@link #SOME} images, drawn once and for all: files are often sorted, and labels that take turns would beat with any stride. */
    static int[] spread(int count) {
        int[] drawn = new StableRandom(NOISE_SEED).permutation(count);
        return Arrays.stream(drawn).limit(SOME).sorted().toArray();
    }

    /** On a fixed thousand; null when there is none or the program is closing. */
    @Nullable
    Elbo some(VaeParameters parameters, BooleanSupplier closing) {
        return evaluate(parameters, some, closing);
    }

    /** On every image; null when there is none or the program is closing. */
    @Nullable
    Elbo all(VaeParameters parameters, BooleanSupplier closing) {
        return evaluate(parameters, all, closing);
    }

    private @Nullable Elbo evaluate(VaeParameters parameters, int[] indices, BooleanSupplier closing) {
        inference.load(parameters);
        double reconstructionNll = 0;
        double kl = 0;
        double optimised = 0;
        for (int from = 0; from < indices.length; from += CHUNK) {
            if (closing.getAsBoolean()) {
                return null;
            }
            int[] chunk = Arrays.copyOfRange(indices, from, Math.min(from + CHUNK, indices.length));
            Elbo elbo = inference.evaluate(images, chunk, NOISE_SEED + from);
            reconstructionNll += elbo.reconstructionNll() * chunk.length;
            kl += elbo.kl() * chunk.length;
            optimised += elbo.optimised() * chunk.length;
        }
        int count = indices.length;
        return count == 0 ? null : new Elbo(reconstructionNll / count, kl / count, optimised / count);
    }

    @Override
    public void close() {
        inference.close();
    }
}
