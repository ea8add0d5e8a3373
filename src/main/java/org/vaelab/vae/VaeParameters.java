package org.vaelab.vae;

import java.nio.FloatBuffer;

/**
 * A model's parameters at one moment; immutable, so that it may cross threads.
 *
 * <p>Each array is DL4J's own flat order: layer by layer, the weights 'f'-ordered [nIn × nOut], then the biases [nOut]. The encoder's last
 * layer gives mu and logVar side by side, [2 · latentDim]; the decoder's last layer gives what the likelihood asks for.
 */
public final class VaeParameters {

    private final VaeConfig config;
    private final long step;
    private final float[] encoder;
    private final float[] decoder;
    private final float[] prior;

    /** Copies both arrays; the prior's numbers are as they begin. */
    public VaeParameters(VaeConfig config, long step, float[] encoder, float[] decoder) {
        this(config, step, encoder, decoder, new float[config.priorParameterCount()]);
    }

    /**
     * Copies the arrays.
     *
     * @param prior what the prior has learned, in the order of {@link Prior}
     */
    public VaeParameters(VaeConfig config, long step, float[] encoder, float[] decoder, float[] prior) {
        this(config, step, FloatBuffer.wrap(encoder), FloatBuffer.wrap(decoder), FloatBuffer.wrap(prior));
    }

    /**
     * Copies what remains in the buffers, wherever their memory is, and leaves them as they are: a model hands out its weights ten times a
     * second.
     *
     * @param prior what the prior has learned, in the order of {@link Prior}
     */
    public VaeParameters(VaeConfig config, long step, FloatBuffer encoder, FloatBuffer decoder, FloatBuffer prior) {
        if (prior.remaining() != config.priorParameterCount()) {
            throw new IllegalArgumentException(
                    "the prior has " + config.priorParameterCount() + " numbers, but is given " + prior.remaining());
        }
        this.config = config;
        this.step = step;
        this.encoder = copy(encoder);
        this.decoder = copy(decoder);
        this.prior = copy(prior);
    }

    private static float[] copy(FloatBuffer numbers) {
        float[] copy = new float[numbers.remaining()];
        numbers.get(numbers.position(), copy);
        return copy;
    }

    public VaeConfig config() {
        return config;
    }

    /** How many parameter updates made these. */
    public long step() {
        return step;
    }

    /** A copy. */
    public float[] encoder() {
        return encoder.clone();
    }

    /** A copy. */
    public float[] decoder() {
        return decoder.clone();
    }

    /** The encoder's parameters without a copy; they can only be read. */
    public FloatBuffer encoderNumbers() {
        return FloatBuffer.wrap(encoder).asReadOnlyBuffer();
    }

    /** The decoder's parameters without a copy; they can only be read. */
    public FloatBuffer decoderNumbers() {
        return FloatBuffer.wrap(decoder).asReadOnlyBuffer();
    }

    /** A copy of what the prior has learned. */
    public float[] priorNumbers() {
        return prior.clone();
    }

    public FittedPrior prior() {
        return new FittedPrior(config, prior);
    }

    /**
     * The objective's penalty of one image without beta, in nats, one a latent dimension.
     *
     * @param heads mu and logVar side by side, shape [2 · latentDim]
     */
    public double[] penalty(float[] heads, int label) {
        double[] penalty = new double[config.latentDim()];
        PriorTurn turn = new PriorTurn(prior).of(label);
        config.objective().penalise(heads, turn, new float[penalty.length], penalty, new float[heads.length]);
        return penalty;
    }

    public int encoderLength() {
        return encoder.length;
    }

    public int decoderLength() {
        return decoder.length;
    }

    /** Copies the encoder's parameters {@code from … from + length} into {@code target}. */
    public void copyEncoder(int from, float[] target, int offset, int length) {
        System.arraycopy(encoder, from, target, offset, length);
    }

    /** Copies the decoder's parameters {@code from … from + length} into {@code target}. */
    public void copyDecoder(int from, float[] target, int offset, int length) {
        System.arraycopy(decoder, from, target, offset, length);
    }
}
