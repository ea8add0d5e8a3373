package org.vaelab.math;

/**
 * Clipping by the global norm: the gradient of all parameters together keeps its direction and is at most {@code most} long; Pascanu, Mikolov, Bengio
 * (2013), algorithm 1.
 *
 * <pre>g ← g · min(1, most / ‖g‖)</pre>
 */
public final class GradientClip {

    private GradientClip() {}

    /**
     * What to multiply each gradient with.
     *
     * @param squaredNorm ‖g‖², over all parameters
     * @param most the longest that ‖g‖ may be, in nats per image and unit of the parameters; positive
     * @return in (0, 1]
     */
    public static double factor(double squaredNorm, double most) {
        double norm = Math.sqrt(squaredNorm);
        return norm > most ? most / norm : 1;
    }
}
