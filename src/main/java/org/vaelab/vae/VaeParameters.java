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

    /** Copies both arrays. */
    public VaeParameters(VaeConfig config, long step, float[] encoder, float[] decoder) {
        this.config = config;
        this.step = step;
        this.encoder = encoder.clone();
        this.decoder = decoder.clone();
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
