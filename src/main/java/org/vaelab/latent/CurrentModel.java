package org.vaelab.latent;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.FittedPrior;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/**
 * The newest parameters, ready to compute with: single images in plain Java, many at once by the engine as soon as it is warm. Belongs to the
 * decode thread, but for {@link #engineIsWarm()}.
 */
final class CurrentModel implements AutoCloseable {

    private static final int NOISE_SAMPLES = 16;
    private static final long NOISE_SEED = 1;
    /** From so many images on, the engine's matrix products outweigh its cost per call. */
    private static final int MANY = 8;

    private final VaeEngine engine;
    private volatile boolean engineIsWarm;
    private @Nullable VaeParameters parameters;
    private @Nullable PlainVae plain;
    private @Nullable VaeInference inference;
    private boolean inferenceIsCurrent;
    private @Nullable ImageSource fitting;
    private volatile int chosen;
    private long number;

    CurrentModel(VaeEngine engine) {
        this.engine = engine;
    }

    void engineIsWarm() {
        engineIsWarm = true;
    }

    /**
     * Takes over the newest parameters.
     *
     * @param of which model and run they are
     */
    void load(VaeParameters newest, long of) {
        load(newest);
        number = of;
    }

    /** Which model and run the parameters are of, as told. */
    long number() {
        return number;
    }

    void load(VaeParameters newest) {
        if (parameters == null || !parameters.config().equals(newest.config())) {
            close();
            fitting = null;
        }
        parameters = newest;
        plain = new PlainVae(newest);
        inferenceIsCurrent = false;
    }

    @Nullable
    VaeConfig config() {
        return parameters == null ? null : parameters.config();
    }

    long step() {
        return parameters == null ? 0 : parameters.step();
    }

    boolean fits(ImageSource images) {
        // Labels are looked at once, and not at each question.
        if (parameters != null && fitting != images && parameters.config().fits(images)) {
            fitting = images;
        }
        return parameters != null && fitting == images;
    }

    boolean fits(Code z) {
        return parameters != null && parameters.config().latentDim() == z.latentDim();
    }

    /** The newest prior. */
    FittedPrior prior() {
        return loaded().prior();
    }

    /** The objective's penalty of one image without beta, in nats, one a latent dimension. */
    double[] penalty(float[] heads, int label) {
        return loaded().penalty(heads, label);
    }

    private VaeParameters loaded() {
        if (parameters == null) {
            throw new IllegalStateException("there are no parameters yet");
        }
        return parameters;
    }

    Posteriors encode(ImageSource images, int[] indices) {
        VaeInference fast = indices.length < MANY ? null : inference();
        return fast == null ? plain().encode(images, indices) : fast.encode(images, indices);
    }

    /** The class that codes are decoded to from now on, by networks that are told it; any thread may call. */
    void choose(int label) {
        chosen = label;
    }

    /** E[x|z] of {@code count} codes, of the class chosen; row-major, shape [count × pixels]. */
    float[] decode(float[] z, int count) {
        return decode(z, chosenLabels(count));
    }

    /** The class chosen, so many times. */
    int[] chosenLabels(int count) {
        int[] labels = new int[count];
        Arrays.fill(labels, Math.min(chosen, Math.max(0, loaded().config().classes() - 1)));
        return labels;
    }

    /** E[x|z, y] of codes, each of a class; row-major, shape [labels.length × pixels]. */
    float[] decode(float[] z, int[] labels) {
        VaeInference fast = labels.length < MANY ? null : inference();
        return fast == null ? plain().decode(z, labels) : fast.decode(z, labels);
    }

    /** −ln p(x|z) of images, each under a code of its own; nats, one an image. */
    double[] reconstructionNll(ImageSource images, int[] indices, float[] z) {
        VaeInference fast = indices.length < MANY ? null : inference();
        return fast == null
                ? plain().reconstructionNll(images, indices, z)
                : fast.reconstructionNll(images, indices, z);
    }

    /** Both terms for one image, by a few fixed noise samples. */
    Elbo elbo(ImageSource images, int index) {
        return plain().elbo(images, index, NOISE_SAMPLES, NOISE_SEED);
    }

    private PlainVae plain() {
        if (plain == null) {
            throw new IllegalStateException("there are no parameters yet");
        }
        return plain;
    }

    private @Nullable VaeInference inference() {
        if (!engineIsWarm || parameters == null) {
            return null;
        }
        if (inference == null) {
            inference = engine.inference(parameters.config());
        }
        if (!inferenceIsCurrent) {
            inference.load(parameters);
            inferenceIsCurrent = true;
        }
        return inference;
    }

    @Override
    public void close() {
        if (inference != null) {
            inference.close();
            inference = null;
        }
    }
}
