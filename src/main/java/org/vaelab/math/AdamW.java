package org.vaelab.math;

/**
 * Adam with weight decay beside the gradient instead of in it; Loshchilov &amp; Hutter (2019), algorithm 2.
 *
 * <pre>p ← p − rate·λ·p, then Adam</pre>
 */
public final class AdamW implements ParameterUpdate {

    /** λ, PyTorch's usual one. */
    public static final double DECAY = 0.01;

    private final Adam adam;
    private final float keep;

    /** @param step t, counted from 1 */
    public AdamW(double learningRate, long step) {
        adam = new Adam(learningRate, step);
        keep = (float) (1 - learningRate * DECAY);
    }

    @Override
    public void update(float[] p, float[] g, float[] m, float[] v, int length) {
        for (int i = 0; i < length; i++) {
            p[i] *= keep;
        }
        adam.update(p, g, m, v, length);
    }
}
