package org.vaelab.vae;

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
        if (prior.length != config.priorParameterCount()) {
            throw new IllegalArgumentException(
                    "the prior has " + config.priorParameterCount() + " numbers, but is given " + prior.length);
        }
        this.config = config;
        this.step = step;
        this.encoder = encoder.clone();
        this.decoder = decoder.clone();
        this.prior = prior.clone();
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
