package org.vaelab.math;

/**
 * One update of Adam; Kingma &amp; Ba (2015), algorithm 1, with both bias corrections folded into the rate and epsilon.
 *
 * <pre>
 * m ← β₁·m + (1 − β₁)·g      v ← β₂·v + (1 − β₂)·g²
 * p ← p − rate · (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε)
 * </pre>
 */
public final class Adam implements ParameterUpdate {

    public static final float BETA1 = 0.9f;
    public static final float BETA2 = 0.999f;
    public static final double EPSILON = 1e-8;

    private final float rate;
    private final float epsilon;

    /**
     * @param learningRate before the correction
     * @param step t, counted from 1
     */
    public Adam(double learningRate, long step) {
        double root = Math.sqrt(1 - Math.pow(BETA2, (double) step));
        rate = (float) (learningRate * root / (1 - Math.pow(BETA1, (double) step)));
        epsilon = (float) (EPSILON * root);
    }

    @Override
    public void update(float[] p, float[] g, float[] m, float[] v, int length) {
        float scale = rate;
        float tiny = epsilon;
        for (int i = 0; i < length; i++) {
            float gradient = g[i];
            float first = BETA1 * m[i] + (1f - BETA1) * gradient;
            float second = BETA2 * v[i] + (1f - BETA2) * gradient * gradient;
            m[i] = first;
            v[i] = second;
            p[i] -= scale * first / ((float) Math.sqrt(second) + tiny);
        }
    }
}
