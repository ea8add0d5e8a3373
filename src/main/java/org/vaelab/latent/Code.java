package org.vaelab.latent;

import java.util.Arrays;

/** A point z in latent space; immutable. */
public final class Code {

    private final float[] values;

    /** Copies the array. */
    public Code(float... values) {
        this.values = values.clone();
    }

    /** The prior's mean, where every coordinate is 0. */
    public static Code origin(int latentDim) {
        return new Code(new float[latentDim]);
    }

    public int latentDim() {
        return values.length;
    }

    public float get(int dimension) {
        return values[dimension];
    }

    /** The same point but for one coordinate. */
    public Code with(int dimension, float value) {
        Code moved = new Code(values);
        moved.values[dimension] = value;
        return moved;
    }

    /** A copy, shape [latentDim]. */
    public float[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Code code && Arrays.equals(values, code.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
