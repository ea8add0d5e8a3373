package org.vaelab.vae;

/** A model that only encodes and decodes. Belongs to the thread that made it; every method checks that. */
public interface VaeInference extends AutoCloseable {

    /** Takes over parameters of the configuration this was made for. */
    void load(VaeParameters parameters);

    /** q(z|x) of the chosen images. */
    Posteriors encode(ImageSource images, int[] indices);

    /**
     * The mean images E[x|z], of the first class where the networks are told it.
     *
     * @param z row-major, shape [count × latentDim]
     * @return row-major, shape [count × pixels], each in [0, 1]
     */
    default float[] decode(float[] z, int count) {
        return decode(z, new int[count]);
    }

    /**
     * The mean images E[x|z, y]; networks that are not told the class make nothing of the labels.
     *
     * @param z row-major, shape [labels.length × latentDim]
     * @return row-major, shape [labels.length × pixels], each in [0, 1]
     */
    float[] decode(float[] z, int[] labels);

    /**
     * Both terms of the ELBO on the chosen images, one noise sample an image, averaged.
     *
     * @param noiseSeed decides the noise, so that a figure can be remade and training is not disturbed
     */
    Elbo evaluate(ImageSource images, int[] indices, long noiseSeed);

    /**
     * −ln p(x|z) of images, each under a code of its own; an image may be chosen several times, best one after another.
     *
     * @param z row-major, shape [indices.length × latentDim]
     * @return nats, summed over pixels, one a code
     */
    double[] reconstructionNll(ImageSource images, int[] indices, float[] z);

    @Override
    void close();
}
