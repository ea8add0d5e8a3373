package org.vaelab.latent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.ImageSource;
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
            float[] logits = network.outputs(z, row * network.inputs());
            for (int i = 0; i < size; i++) {
                images[row * size + i] = sigmoid(logits[i]);
            }
        }
        return images;
    }

    private static float sigmoid(float logit) {
        return (float) (1 / (1 + Math.exp(-logit)));
    }

    private PlainNetwork encoder() {
        if (encoder == null) {
            VaeConfig config = parameters.config();
            encoder = network(config.shape().size(), config.hidden(), 2 * config.latentDim(), parameters.encoder());
        }
        return encoder;
    }

    private PlainNetwork decoder() {
        if (decoder == null) {
            VaeConfig config = parameters.config();
            List<Integer> outwards = new ArrayList<>(config.hidden());
            Collections.reverse(outwards);
            decoder = network(config.latentDim(), outwards, config.shape().size(), parameters.decoder());
        }
        return decoder;
    }

    private PlainNetwork network(int inputs, List<Integer> hidden, int outputs, float[] flat) {
        int[] widths = new int[hidden.size() + 2];
        widths[0] = inputs;
        for (int layer = 0; layer < hidden.size(); layer++) {
            widths[layer + 1] = hidden.get(layer);
        }
        widths[widths.length - 1] = outputs;
        return new PlainNetwork(widths, parameters.config().activation(), flat);
    }
}
