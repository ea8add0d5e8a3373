package org.vaelab.math;

/** An optimiser's update of parameters at one step. */
public interface ParameterUpdate {

    /**
     * Updates the first {@code length} numbers. All arrays are used from 0 on: with an offset into some of them the JIT compiler makes no vectors of
     * the loop.
     *
     * @param p parameters
     * @param g their gradient
     * @param m first moments, 0 before the first step
     * @param v second moments, 0 before the first step
     */
    void update(float[] p, float[] g, float[] m, float[] v, int length);
}
