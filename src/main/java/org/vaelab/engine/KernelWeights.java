package org.vaelab.engine;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;
import org.vaelab.math.Transposition;

/**
 * One worker's copy of a convolution's weights, and its gradient, as matrices whose rows are patches. DL4J keeps a kernel's pixels together, [kernels]
 * [channels][pixels]; a patch has its channels together, [kernels][pixels][channels].
 */
final class KernelWeights implements AutoCloseable {

    private final NativeFloats parameters;
    private final int start;
    private final int kernels;
    private final int channels;
    private final int pixels;
    private final NativeFloats weights;
    private final NativeFloats gradient;
    private final FloatPointer weightsStart;
    private final FloatPointer gradientStart;
    private final float[] theirs;
    private final float[] ours;
    private float weightOfBefore;

    /** @param start the first weight's place in {@code parameters} */
    KernelWeights(NativeFloats parameters, int start, int kernels, int channels, int pixels) {
        this.parameters = parameters;
        this.start = start;
        this.kernels = kernels;
        this.channels = channels;
        this.pixels = pixels;
        theirs = new float[kernels * channels * pixels];
        ours = new float[theirs.length];
        weights = NativeFloats.ofLength(theirs.length);
        gradient = NativeFloats.ofLength(theirs.length);
        weightsStart = weights.view();
        gradientStart = gradient.view();
    }

    /** Takes the weights as they are now. */
    void load() {
        parameters.get(start, theirs, 0, theirs.length);
        Transposition.each(theirs, kernels, channels, pixels, ours);
        weights.put(0, ours, 0, ours.length);
    }

    /** [kernels × patch]. */
    FloatPointer weights() {
        return weightsStart;
    }

    /**
     * Adds to the gradient, or begins it.
     *
     * @param values [rows × kernels]
     * @param patches [rows × patch]
     */
    void addGradient(FloatPointer values, FloatPointer patches, int rows) {
        Gemm.addToWeights(values, patches, gradientStart, kernels, rows, channels * pixels, weightOfBefore);
        weightOfBefore = 1;
    }

    /** The gradient since the last call, in DL4J's order; good until the next one. */
    float[] takeGradient() {
        if (weightOfBefore == 0) {
            // A worker without a row: nothing was ever written.
            Arrays.fill(theirs, 0f);
            return theirs;
        }
        gradient.get(0, ours, 0, ours.length);
        Transposition.each(ours, kernels, pixels, channels, theirs);
        weightOfBefore = 0;
        return theirs;
    }

    @Override
    public void close() {
        weights.close();
        gradient.close();
    }
}
