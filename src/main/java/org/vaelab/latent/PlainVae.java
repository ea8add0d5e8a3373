package org.vaelab.latent;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vaelab.math.NormalNoise;
import org.vaelab.math.Rows;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** Encoder and decoder in plain Java, each unpacked when first used. Not for several threads at once. */
public final class PlainVae {

    private final VaeParameters parameters;
    private @Nullable PlainNetwork encoder;
    private @Nullable PlainNetwork decoder;

    public PlainVae(VaeParameters parameters) {
        this.parameters = parameters;
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
            float[] heads = network.outputs(pixels, 0);
            System.arraycopy(heads, 0, mu, row * latentDim, latentDim);
            System.arraycopy(heads, latentDim, logVar, row * latentDim, latentDim);
        }
        return new Posteriors(indices.length, latentDim, mu, logVar);
    }

    /**
     * The mean images E[x|z].
     *
     * @param z row-major, shape [count × latentDim]
     * @return row-major, shape [count × pixels], each in [0, 1]
     */
    public float[] decode(float[] z, int count) {
        PlainNetwork network = decoder();
        int size = parameters.config().shape().size();
        float[] images = new float[count * size];
        for (int row = 0; row < count; row++) {
            float[] outputs = network.outputs(z, row * network.inputs());
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
        float[] heads = encoder().outputs(pixels, 0);
        double[] penalty = parameters.penalty(heads, images.label(index));
        NormalNoise noise = new NormalNoise(noiseSeed);
        float[] epsilon = new float[config.latentDim()];
        float[] nll = new float[pixels.length];
        for (int sample = 0; sample < noiseSamples; sample++) {
            noise.fill(0, sample, epsilon);
            float[] outputs = decoder().outputs(code(heads, epsilon), 0);
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
            float[] outputs = network.outputs(z, row * network.inputs());
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
