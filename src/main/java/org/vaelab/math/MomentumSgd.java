package org.vaelab.math;

/**
 * Gradient descent with a momentum; Polyak (1964), as PyTorch's SGD has it.
 *
 * <pre>m ← μ·m + g      p ← p − rate·m</pre>
 */
public final class MomentumSgd implements ParameterUpdate {

    /** μ. */
    public static final float MOMENTUM = 0.9f;

    private final float rate;

    public MomentumSgd(double learningRate) {
        rate = (float) learningRate;
    }

    @Override
    public void update(float[] p, float[] g, float[] m, float[] v, int length) {
        float scale = rate;
        for (int i = 0; i < length; i++) {
            float moment = MOMENTUM * m[i] + g[i];
            m[i] = moment;
            p[i] -= scale * moment;
        }
    }
}
