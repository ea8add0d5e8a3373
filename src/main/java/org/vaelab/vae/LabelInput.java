package org.vaelab.vae;

import java.util.Arrays;

/** Joins an image or a code with its label as a one-hot vector, for networks that are told the class; for others there is nothing to join. For one thread. */
public final class LabelInput {

    private final int classes;
    private final float[] joined;

    private LabelInput(int values, int classes) {
        this.classes = classes;
        joined = new float[values + classes];
    }

    /** What the encoder takes. */
    public static LabelInput ofImages(VaeConfig config) {
        return new LabelInput(config.shape().size(), config.inputClasses());
    }

    /** What the decoder takes. */
    public static LabelInput ofCodes(VaeConfig config) {
        return new LabelInput(config.latentDim(), config.inputClasses());
    }

    /** The values themselves, or an array that the next call overwrites. */
    public float[] join(float[] values, int label) {
        return classes == 0 ? values : join(values, 0, label);
    }

    /** The values from {@code offset} on and the label, in an array that the next call overwrites. */
    public float[] join(float[] values, int offset, int label) {
        int length = joined.length - classes;
        System.arraycopy(values, offset, joined, 0, length);
        if (classes > 0) {
            Arrays.fill(joined, length, joined.length, 0f);
            joined[length + label] = 1f;
        }
        return joined;
    }
}
