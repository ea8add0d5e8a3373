package org.vaelab.vae;

import java.util.Arrays;

/**
 * Joins an image or a code with its label, for networks that are told the class; for others there is nothing to join. A dense network takes the label
 * as a one-hot vector; a convolution, which looks at an image place by place, as one more channel a class, all ones or all zeros. For one thread.
 */
public final class LabelInput {

    private final int labelValues;
    private final int valuesOfAClass;
    private final float[] joined;

    private LabelInput(int values, int classes, int valuesOfAClass) {
        labelValues = classes * valuesOfAClass;
        this.valuesOfAClass = valuesOfAClass;
        joined = new float[values + labelValues];
    }

    /** What the encoder takes. */
    public static LabelInput ofImages(VaeConfig config) {
        int pixels = config.shape().height() * config.shape().width();
        return new LabelInput(
                config.shape().size(), config.inputClasses(), config.channels().isEmpty() ? 1 : pixels);
    }

    /** What the decoder takes. */
    public static LabelInput ofCodes(VaeConfig config) {
        return new LabelInput(config.latentDim(), config.inputClasses(), 1);
    }

    /** The values themselves, or an array that the next call overwrites. */
    public float[] join(float[] values, int label) {
        return labelValues == 0 ? values : join(values, 0, label);
    }

    /** The values from {@code offset} on and the label, in an array that the next call overwrites. */
    public float[] join(float[] values, int offset, int label) {
        int length = joined.length - labelValues;
        System.arraycopy(values, offset, joined, 0, length);
        if (labelValues > 0) {
            Arrays.fill(joined, length, joined.length, 0f);
            int from = length + label * valuesOfAClass;
            Arrays.fill(joined, from, from + valuesOfAClass, 1f);
        }
        return joined;
    }
}
