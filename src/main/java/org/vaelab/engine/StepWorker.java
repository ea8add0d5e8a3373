package org.vaelab.engine;

import java.util.Arrays;
import java.util.List;
import org.vaelab.math.NormalNoise;
import org.vaelab.math.ParameterUpdate;
import org.vaelab.math.Rows;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;

/** One worker's share of a step: first some images forward and back, then, when all are through, some outputs of each layer updated. */
final class StepWorker implements AutoCloseable {

    private final TrainedNetwork encoder;
    private final TrainedNetwork decoder;
    private final Forward encode;
    private final Forward decode;
    private final Backward encodeBack;
    private final Backward decodeBack;
    private final Update updateEncoder;
    private final Update updateDecoder;
    private final VaeConfig config;
    private final int pixels;
    private final Heads heads;
    private final NormalNoise noise;
    private final float[][] images;
    private final float[][] head;
    private final float[][] sigmaNoise;
    private final float[] z;
    private final float[] zGradient;
    private final float[] headGradient;
    private final float[] outputs;
    private final float[] outputGradient;
    private final float[] nll;

    /** @param prior the prior's learned numbers, which change between two steps only */
    StepWorker(
            VaeConfig config,
            TrainedNetwork encoder,
            TrainedNetwork decoder,
            float[] prior,
            int rows,
            int worker,
            int workers) {
        this.config = config;
        this.encoder = encoder;
        this.decoder = decoder;
        encode = new Forward(encoder.memory(), encoder.gradients());
        decode = new Forward(decoder.memory(), decoder.gradients());
        encodeBack = new Backward(encoder.memory(), encoder.gradients());
        decodeBack = new Backward(decoder.memory(), decoder.gradients());
        updateEncoder = new Update(encoder, worker, workers);
        updateDecoder = new Update(decoder, worker, workers);
        pixels = config.shape().size();
        heads = new Heads(config.objective(), config.latentDim(), prior);
        noise = new NormalNoise(config.seed());
        int most = (rows + workers - 1) / workers;
        images = new float[most][pixels];
        head = new float[most][2 * config.latentDim()];
        sigmaNoise = new float[most][config.latentDim()];
        z = new float[config.latentDim()];
        zGradient = new float[config.latentDim()];
        headGradient = new float[2 * config.latentDim()];
        outputs = new float[config.likelihood().outputsPerPixel() * pixels];
        outputGradient = new float[outputs.length];
        nll = new float[pixels];
    }

    /** The batch's images {@code first … first + rows} forward, and back from the reconstruction term to their codes. */
    void differentiateDecoder(ImageSource source, int[] indices, int first, int rows, long step) {
        heads.start();
        encodeBack.start();
        decodeBack.start();
        Arrays.fill(nll, 0f);
        for (int i = 0; i < rows; i++) {
            source.read(indices[first + i], images[i], 0);
            encoder.memory().activations(0).put((first + i) * pixels, images[i], 0, pixels);
        }
        encode.run(first, rows);
        for (int i = 0; i < rows; i++) {
            encode.output(first + i, head[i]);
            noise.fill(step, first + i, sigmaNoise[i]);
            heads.code(head[i], sigmaNoise[i], z);
            decoder.memory().activations(0).put((first + i) * z.length, z, 0, z.length);
        }
        decode.run(first, rows);
        float scale = 1f / indices.length;
        for (int i = 0; i < rows; i++) {
            decode.output(first + i, outputs);
            config.likelihood().score(outputs, images[i], scale, nll, outputGradient);
            decodeBack.output(first + i, outputGradient);
        }
        decodeBack.run(first, rows);
        decodeBack.runToInput(first, rows);
    }

    /** After {@link #differentiateDecoder}, where the penalty's size decides its weight: measures it. */
    void measurePenalty(ImageSource source, int[] indices, int first, int rows) {
        for (int i = 0; i < rows; i++) {
            heads.measure(head[i], source.label(indices[first + i]));
        }
    }

    /** The penalty measured, and none counted yet. */
    double[] takePenalty() {
        double[] measured = heads.penalty().clone();
        heads.start();
        return measured;
    }

    /**
     * After {@link #differentiateDecoder}: the penalty, and back through the encoder.
     *
     * @param weights of the penalty's gradient, one a latent dimension
     */
    void differentiateEncoder(ImageSource source, int[] indices, int first, int rows, float[] weights) {
        for (int i = 0; i < rows; i++) {
            decoder.gradients().deltas(0).get((first + i) * z.length, zGradient, 0, z.length);
            heads.gradient(head[i], source.label(indices[first + i]), sigmaNoise[i], zGradient, weights, headGradient);
            encodeBack.output(first + i, headGradient);
        }
        encodeBack.run(first, rows);
    }

    /** This worker's images' reconstruction term, in nats, summed. */
    double nll() {
        return Rows.sum(nll);
    }

    /** This worker's images' penalty, in nats, summed over images, one a latent dimension; the array itself. */
    double[] penalty() {
        return heads.penalty();
    }

    /** This worker's images' share of ∂loss/∂ the prior's numbers; the array itself. */
    float[] priorGradient() {
        return heads.priorGradient();
    }

    /** ‖what multiplies into a weight's gradient‖², activations' side; pixels and codes left out. */
    double takeActivationEnergy() {
        return encode.takeEnergy() + decode.takeEnergy();
    }

    /** ‖what multiplies into a weight's gradient‖², deltas' side. */
    double deltaEnergy() {
        return encodeBack.energy() + decodeBack.energy();
    }

    /** Updates this worker's share of the parameters, once every worker has its deltas. */
    void update(int rows, ParameterUpdate update, List<Backward> encoderShares, List<Backward> decoderShares) {
        updateEncoder.run(rows, update, encoderShares);
        updateDecoder.run(rows, update, decoderShares);
    }

    /** In place of {@link #update}: keeps this worker's share of the gradient, and gives its squared length. */
    double keepGradient(int rows, List<Backward> encoderShares, List<Backward> decoderShares) {
        return updateEncoder.keep(rows, encoderShares) + updateDecoder.keep(rows, decoderShares);
    }

    /** Updates with the gradient that was kept, times {@code factor}. */
    void updateKept(ParameterUpdate update, float factor) {
        updateEncoder.runKept(update, factor);
        updateDecoder.runKept(update, factor);
    }

    Backward encodeBack() {
        return encodeBack;
    }

    Backward decodeBack() {
        return decodeBack;
    }

    @Override
    public void close() {
        updateEncoder.close();
        updateDecoder.close();
    }
}
