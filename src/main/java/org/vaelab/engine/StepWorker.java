package org.vaelab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vaelab.math.NormalNoise;
import org.vaelab.math.ParameterUpdate;
import org.vaelab.math.Rows;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.LabelInput;
import org.vaelab.vae.VaeConfig;

/** One worker's share of a step: first some images forward and back, then, when all are through, some outputs of each layer updated. */
final class StepWorker implements AutoCloseable {

    private final NativeFloats scratch;
    private final List<LayerWork> works = new ArrayList<>();
    private final Forward encode;
    private final Forward decode;
    private final Backward encodeBack;
    private final Backward decodeBack;
    private final Update updateEncoder;
    private final Update updateDecoder;
    private final VaeConfig config;
    private final int chunk;
    private final Heads heads;
    private final NormalNoise noise;
    private final LabelInput imageInput;
    private final LabelInput codeInput;
    private final float[][] images;
    private final float[][] head;
    private final float[][] sigmaNoise;
    private final float[] z;
    private final float[][] zGradient;
    private final float[] headGradient;
    private final float[] outputs;
    private final float[] outputGradient;
    private final float[] nll;

    /**
     * @param prior the prior's learned numbers, which change between two steps only
     * @param rows images of the largest batch
     * @param chunk images that go there and back at a time
     */
    StepWorker(
            VaeConfig config,
            TrainedNetwork encoder,
            TrainedNetwork decoder,
            float[] prior,
            int rows,
            int chunk,
            int worker,
            int workers) {
        this.config = config;
        this.chunk = chunk;
        List<LayerShape> layers = new ArrayList<>(encoder.memory().layers());
        layers.addAll(decoder.memory().layers());
        scratch = LayerShapes.scratch(layers, chunk);
        List<LayerWork> encoding = works(encoder.memory());
        List<LayerWork> decoding = works(decoder.memory());
        int slot = worker * chunk;
        encode = new Forward(encoder.memory(), encoding, slot, chunk);
        decode = new Forward(decoder.memory(), decoding, slot, chunk);
        encodeBack = new Backward(encoder.memory(), encoder.gradients(), encoding, encode, slot);
        decodeBack = new Backward(decoder.memory(), decoder.gradients(), decoding, decode, slot);
        updateEncoder = new Update(encoder, worker, workers);
        updateDecoder = new Update(decoder, worker, workers);
        int pixels = config.shape().size();
        heads = new Heads(config.objective(), config.latentDim(), prior);
        noise = new NormalNoise(config.seed());
        int most = (rows + workers - 1) / workers;
        imageInput = LabelInput.ofImages(config);
        codeInput = LabelInput.ofCodes(config);
        images = new float[chunk][pixels];
        head = new float[most][2 * config.latentDim()];
        sigmaNoise = new float[most][config.latentDim()];
        z = new float[config.latentDim()];
        zGradient = new float[most][config.latentDim() + config.inputClasses()];
        headGradient = new float[2 * config.latentDim()];
        outputs = new float[config.likelihood().outputsPerPixel() * pixels];
        outputGradient = new float[outputs.length];
        nll = new float[pixels];
    }

    private List<LayerWork> works(NetworkMemory memory) {
        List<LayerWork> made = memory.layers().stream()
                .map(layer -> layer.work(memory.parameters(), scratch, chunk))
                .toList();
        works.addAll(made);
        return made;
    }

    /**
     * The batch's images {@code first … first + rows} forward and all the way back, some at a time.
     *
     * @param weights of the penalty's gradient, one a latent dimension
     */
    void differentiate(ImageSource source, int[] indices, int first, int rows, long step, float[] weights) {
        start();
        for (int done = 0; done < rows; done += chunk) {
            int some = Math.min(chunk, rows - done);
            moveTo(first + done);
            encode(source, indices, first + done, some);
            decode(source, indices, done, first + done, some, step);
            encodeBack(source, indices, done, first + done, some, weights);
        }
        encodeBack.finish();
        decodeBack.finish();
    }

    /**
     * Where the whole batch's penalty decides its weight: the same, but back from the reconstruction term to the codes only, and the penalty measured.
     * {@link #differentiateEncoder} goes on.
     */
    void differentiateDecoder(ImageSource source, int[] indices, int first, int rows, long step) {
        start();
        for (int done = 0; done < rows; done += chunk) {
            int some = Math.min(chunk, rows - done);
            moveTo(first + done);
            encode(source, indices, first + done, some);
            decode(source, indices, done, first + done, some, step);
        }
        for (int i = 0; i < rows; i++) {
            heads.measure(head[i], source.label(indices[first + i]));
        }
        decodeBack.finish();
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
        for (int done = 0; done < rows; done += chunk) {
            int some = Math.min(chunk, rows - done);
            moveTo(first + done);
            if (rows > chunk) {
                // What flowed through has made room for the images after it.
                encode(source, indices, first + done, some);
            }
            encodeBack(source, indices, done, first + done, some, weights);
        }
        encodeBack.finish();
    }

    private void start() {
        encode.load();
        decode.load();
        heads.start();
        encodeBack.start();
        decodeBack.start();
        Arrays.fill(nll, 0f);
    }

    private void moveTo(int first) {
        encode.moveTo(first);
        decode.moveTo(first);
        encodeBack.moveTo(first);
        decodeBack.moveTo(first);
    }

    private void encode(ImageSource source, int[] indices, int first, int rows) {
        for (int i = 0; i < rows; i++) {
            source.read(indices[first + i], images[i], 0);
            encode.input(i, imageInput.join(images[i], source.label(indices[first + i])));
        }
        encode.run(rows);
    }

    /** @param at the first one's place among this worker's images */
    private void decode(ImageSource source, int[] indices, int at, int first, int rows, long step) {
        for (int i = 0; i < rows; i++) {
            encode.output(i, head[at + i]);
            noise.fill(step, first + i, sigmaNoise[at + i]);
            heads.code(head[at + i], sigmaNoise[at + i], z);
            decode.input(i, codeInput.join(z, source.label(indices[first + i])));
        }
        decode.run(rows);
        float scale = 1f / indices.length;
        for (int i = 0; i < rows; i++) {
            decode.output(i, outputs);
            config.likelihood().score(outputs, images[i], scale, nll, outputGradient);
            decodeBack.output(i, outputGradient);
        }
        decodeBack.runToInput(rows);
        for (int i = 0; i < rows; i++) {
            decodeBack.input(i, zGradient[at + i]);
        }
    }

    private void encodeBack(ImageSource source, int[] indices, int at, int first, int rows, float[] weights) {
        for (int i = 0; i < rows; i++) {
            int label = source.label(indices[first + i]);
            heads.gradient(head[at + i], label, sigmaNoise[at + i], zGradient[at + i], weights, headGradient);
            encodeBack.output(i, headGradient);
        }
        encodeBack.run(rows);
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
        works.forEach(LayerWork::close);
        scratch.close();
        updateEncoder.close();
        updateDecoder.close();
    }
}
