package org.vaelab.math;

/**
 * Steps divided by the root of the gradient's running mean square; Tieleman &amp; Hinton (2012), lecture 6.5.
 *
 * <pre>v ← α·v + (1 − α)·g²      p ← p − rate·g/(√v + ε)</pre>
 */
public final class RmsProp implements ParameterUpdate {

    /** α, PyTorch's usual one. */
    public static final float DECAY = 0.99f;

    private static final float EPSILON = 1e-8f;

    private final float rate;

    public RmsProp(double learningRate) {
        rate = (float) learningRate;
    }

    @Override
    public void update(float[] p, float[] g, float[] m, float[] v, int length) {
        float scale = rate;
        for (int i = 0; i < length; i++) {
            float second = DECAY * v[i] + (1f - DECAY) * g[i] * g[i];
            v[i] = second;
            p[i] -= scale * g[i] / ((float) Math.sqrt(second) + EPSILON);
        }
    }
}
