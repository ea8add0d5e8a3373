package org.vaelab.latent;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vaelab.math.NormalNoise;
import org.vaelab.math.Rows;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.LabelInput;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** Encoder and decoder in plain Java, each unpacked when first used. Not for several threads at once. */
public final class PlainVae {

    private final VaeParameters parameters;
    private final LabelInput imageInput;
    private final LabelInput codeInput;
    private @Nullable PlainNetwork encoder;
    private @Nullable PlainNetwork decoder;

    public PlainVae(VaeParameters parameters) {
        this.parameters = parameters;
        imageInput = LabelInput.ofImages(parameters.config());
        codeInput = LabelInput.ofCodes(parameters.config());
    }

    /** q(z|x) of the chosen images. */
    public Posteriors encode(ImageSource images, int[] indices) {
        PlainNetwork network = encoder();
        int latentDim = parameters.config().latentDim();
        float[] pixels = new float[images.shape().size()];
        float[] mu = new float[indices.length * latentDim];
        float[] logVar = new float[mu.length];
        for (int row = 0; row < indices.length; row++) {
            images.read(indices[row], pixels, 0);
            float[] heads = network.outputs(imageInput.join(pixels, images.label(indices[row])), 0);
            System.arraycopy(heads, 0, mu, row * latentDim, latentDim);
            System.arraycopy(heads, latentDim, logVar, row * latentDim, latentDim);
        }
        return new Posteriors(indices.length, latentDim, mu, logVar);
    }

    /**
     * The mean images E[x|z], of the first class where the networks are told it.
     *
     * @param z row-major, shape [count × latentDim]
     * @return row-major, shape [count × pixels], each in [0, 1]
     */
    public float[] decode(float[] z, int count) {
        return decode(z, new int[count]);
    }

    /**
     * The mean images E[x|z, y]; networks that are not told the class make nothing of the labels.
     *
     * @param z row-major, shape [labels.length × latentDim]
     * @return row-major, shape [labels.length × pixels], each in [0, 1]
     */
    public float[] decode(float[] z, int[] labels) {
        int count = labels.length;
        int latentDim = parameters.config().latentDim();
        PlainNetwork network = decoder();
        int size = parameters.config().shape().size();
        float[] images = new float[count * size];
        for (int row = 0; row < count; row++) {
            float[] outputs = network.outputs(codeInput.join(z, row * latentDim, labels[row]), 0);
            parameters.config().likelihood().mean(outputs, size);
            System.arraycopy(outputs, 0, images, row * size, size);
        }
        return images;
    }

    /**
     * Both terms for one image, averaged over noise samples.
     *
     * @param noiseSeed decides the noise
     */
    public Elbo elbo(ImageSource images, int index, int noiseSamples, long noiseSeed) {
        VaeConfig config = parameters.config();
        float[] pixels = new float[config.shape().size()];
        images.read(index, pixels, 0);
        int label = images.label(index);
        float[] heads = encoder().outputs(imageInput.join(pixels, label), 0);
        double[] penalty = parameters.penalty(heads, label);
        NormalNoise noise = new NormalNoise(noiseSeed);
        float[] epsilon = new float[config.latentDim()];
        float[] nll = new float[pixels.length];
        for (int sample = 0; sample < noiseSamples; sample++) {
            noise.fill(0, sample, epsilon);
            float[] outputs = decoder().outputs(codeInput.join(code(heads, epsilon), label), 0);
            config.likelihood().score(outputs, pixels, 0, nll, new float[outputs.length]);
        }
        return new Elbo(Rows.sum(nll) / noiseSamples, Arrays.stream(penalty).sum());
    }

    /**
     * −ln p(x|z) of images, each under a code of its own.
     *
     * @param z row-major, shape [indices.length × latentDim]
     * @return nats, summed over pixels, one a code
     */
    public double[] reconstructionNll(ImageSource images, int[] indices, float[] z) {
        PlainNetwork network = decoder();
        double[] nlls = new double[indices.length];
        float[] pixels = new float[images.shape().size()];
        for (int row = 0; row < indices.length; row++) {
            images.read(indices[row], pixels, 0);
            float[] input = codeInput.join(z, row * parameters.config().latentDim(), images.label(indices[row]));
            float[] outputs = network.outputs(input, 0);
            float[] nll = new float[pixels.length];
            parameters.config().likelihood().score(outputs, pixels, 0, nll, new float[outputs.length]);
            nlls[row] = Rows.sum(nll);
        }
        return nlls;
    }

    /** z = mu + sigma·epsilon, or mu where the objective draws none. */
    private float[] code(float[] heads, float[] epsilon) {
        float[] z = Arrays.copyOf(heads, epsilon.length);
        if (parameters.config().objective().samples()) {
            for (int j = 0; j < z.length; j++) {
                // logVar is ln σ², hence the half.
                z[j] += (float) Math.exp(0.5 * heads[z.length + j]) * epsilon[j];
            }
        }
        return z;
    }

    private PlainNetwork encoder() {
        if (encoder == null) {
            encoder = network(NetworkPlan.encoder(parameters.config()), parameters.encoder());
        }
        return encoder;
    }

    private PlainNetwork decoder() {
        if (decoder == null) {
            decoder = network(NetworkPlan.decoder(parameters.config()), parameters.decoder());
        }
        return decoder;
    }

    private PlainNetwork network(NetworkPlan layers, float[] flat) {
        return new PlainNetwork(layers, parameters.config().activation(), flat);
    }
}
