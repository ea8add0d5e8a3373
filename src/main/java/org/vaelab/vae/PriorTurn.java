package org.vaelab.vae;

import java.util.Arrays;

/** A prior's learned numbers as one worker of a step sees them: values that all share, a gradient of its own, and the label of the image whose turn it is. */
public final class PriorTurn {

    private final float[] values;
    private final float[] gradient;
    private int label = ImageSource.UNLABELLED;

    /** @param values shared with whoever changes them between two steps */
    public PriorTurn(float[] values) {
        this.values = values;
        gradient = new float[values.length];
    }

    /** The same values for the next image. */
    public PriorTurn of(int imageLabel) {
        label = imageLabel;
        return this;
    }

    /** Forgets the gradient of the step before. */
    public void start() {
        Arrays.fill(gradient, 0f);
    }

    /** The array itself. */
    public float[] values() {
        return values;
    }

    /** The array itself, to be added to. */
    public float[] gradient() {
        return gradient;
    }

    public int label() {
        return label;
    }
}
