package org.vaelab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.vaelab.math.NormalNoise;
import org.vaelab.math.Rows;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.LabelInput;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.VaeConfig;

/** One worker's memory for a chunk of images or codes. */
final class InferenceWorker implements AutoCloseable {

    /** Images at a time at most: enough for BLAS to be fast, few enough to stay in the second cache. */
    private static final int ROWS = 128;

    private final VaeConfig config;
    private final NetworkMemory encoder;
    private final NetworkMemory decoder;
    private final int chunk;
    private final NativeFloats scratch;
    private final List<LayerWork> works = new ArrayList<>();
    private final Forward encode;
    private final Forward decode;
    private final Heads heads;
    private final int latentDim;
    private final LabelInput imageInput;
    private final LabelInput codeInput;
    private final float[] image;
    private final float[] head;
    private final float[] sigmaNoise;
    private final float[] z;
    private final float[] outputs;
    private final float[] outputGradient;
    private final float[] nll;

    /** @param prior the prior's learned numbers, which change between two questions only */
    InferenceWorker(VaeConfig config, NativeFloats encoderParameters, NativeFloats decoderParameters, float[] prior) {
        this.config = config;
        List<LayerShape> encoding = LayerShapes.of(NetworkPlan.encoder(config));
        List<LayerShape> decoding = LayerShapes.of(NetworkPlan.decoder(config));
        List<LayerShape> all =
                Stream.concat(encoding.stream(), decoding.stream()).toList();
        chunk = LayerShapes.chunk(all, ROWS);
        scratch = LayerShapes.scratch(all, chunk);
        encoder = new NetworkMemory(encoding, config.activation(), encoderParameters, chunk, chunk);
        decoder = new NetworkMemory(decoding, config.activation(), decoderParameters, chunk, chunk);
        encode = new Forward(encoder, works(encoder), 0, 0);
        decode = new Forward(decoder, works(decoder), 0, 0);
        latentDim = config.latentDim();
        heads = new Heads(config.objective(), latentDim, prior);
        imageInput = LabelInput.ofImages(config);
        codeInput = LabelInput.ofCodes(config);
        image = new float[config.shape().size()];
        head = new float[2 * latentDim];
        sigmaNoise = new float[latentDim];
        z = new float[latentDim];
        outputs = new float[config.likelihood().outputsPerPixel() * image.length];
        outputGradient = new float[outputs.length];
        nll = new float[image.length];
    }

    private List<LayerWork> works(NetworkMemory memory) {
        List<LayerWork> made = memory.layers().stream()
                .map(layer -> layer.work(memory.parameters(), scratch, chunk))
                .toList();
        works.addAll(made);
        return made;
    }

    /** Takes the parameters as they are now. */
    void load() {
        encode.load();
        decode.load();
    }

    /** Images or codes at a time. */
    int chunk() {
        return chunk;
    }

    /** Writes mu and logVar of the images {@code indices[first … first + rows]} at their places. */
    void encode(ImageSource images, int[] indices, int first, int rows, float[] mu, float[] logVar) {
        encodeRows(images, indices, first, rows);
        for (int i = 0; i < rows; i++) {
            encode.output(i, head);
            System.arraycopy(head, 0, mu, (first + i) * latentDim, latentDim);
            System.arraycopy(head, latentDim, logVar, (first + i) * latentDim, latentDim);
        }
    }

    /** Writes the mean images of the codes {@code first … first + rows} at their places. */
    void decode(float[] codes, int[] labels, int first, int rows, float[] means) {
        for (int i = 0; i < rows; i++) {
            decode.input(i, codeInput.join(codes, (first + i) * latentDim, labels[first + i]));
        }
        decode.run(rows);
        for (int i = 0; i < rows; i++) {
            decode.output(i, outputs);
            config.likelihood().mean(outputs, image.length);
            System.arraycopy(outputs, 0, means, (first + i) * image.length, image.length);
        }
    }

    /**
     * Writes each image's terms, in nats, at its place, the second one a latent dimension; the noise depends on the seed and the place alone.
     */
    void evaluate(
            ImageSource images, int[] indices, int first, int rows, long noiseSeed, double[] nlls, double[] penalties) {
        NormalNoise noise = new NormalNoise(noiseSeed);
        encodeRows(images, indices, first, rows);
        for (int i = 0; i < rows; i++) {
            encode.output(i, head);
            noise.fill(0, first + i, sigmaNoise);
            heads.code(head, sigmaNoise, z);
            heads.start();
            heads.measure(head, images.label(indices[first + i]));
            System.arraycopy(heads.penalty(), 0, penalties, (first + i) * latentDim, latentDim);
            decode.input(i, codeInput.join(z, images.label(indices[first + i])));
        }
        scoreRows(images, indices, first, rows, nlls);
    }

    /** Writes −ln p(x|z) of the images {@code indices[first … first + rows]} under the codes of the same places, in nats. */
    void score(ImageSource images, int[] indices, int first, int rows, float[] codes, double[] nlls) {
        for (int i = 0; i < rows; i++) {
            decode.input(i, codeInput.join(codes, (first + i) * latentDim, images.label(indices[first + i])));
        }
        scoreRows(images, indices, first, rows, nlls);
    }

    private void scoreRows(ImageSource images, int[] indices, int first, int rows, double[] nlls) {
        decode.run(rows);
        for (int i = 0; i < rows; i++) {
            decode.output(i, outputs);
            // Many codes of one image come one after another.
            if (i == 0 || indices[first + i] != indices[first + i - 1]) {
                images.read(indices[first + i], image, 0);
            }
            Arrays.fill(nll, 0f);
            config.likelihood().score(outputs, image, 0f, nll, outputGradient);
            nlls[first + i] = Rows.sum(nll);
        }
    }

    private void encodeRows(ImageSource images, int[] indices, int first, int rows) {
        for (int i = 0; i < rows; i++) {
            images.read(indices[first + i], image, 0);
            encode.input(i, imageInput.join(image, images.label(indices[first + i])));
        }
        encode.run(rows);
    }

    @Override
    public void close() {
        works.forEach(LayerWork::close);
        scratch.close();
        encoder.close();
        decoder.close();
    }
}
