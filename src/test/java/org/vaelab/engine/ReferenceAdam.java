package org.vaelab.engine;

/** Adam as its paper's algorithm 1 has it, in double precision. */
final class ReferenceAdam {

    private final double[] m;
    private final double[] v;
    private int t;

    ReferenceAdam(int length) {
        m = new double[length];
        v = new double[length];
    }

    void update(double[] parameters, double[] gradient, double learningRate) {
        t++;
        for (int i = 0; i < parameters.length; i++) {
            m[i] = 0.9 * m[i] + 0.1 * gradient[i];
            v[i] = 0.999 * v[i] + 0.001 * gradient[i] * gradient[i];
            double mHat = m[i] / (1 - Math.pow(0.9, t));
            double vHat = v[i] / (1 - Math.pow(0.999, t));
            parameters[i] -= learningRate * mHat / (Math.sqrt(vHat) + 1e-8);
        }
    }
}
