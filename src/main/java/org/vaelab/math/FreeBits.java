package org.vaelab.math;

/**
 * Free bits; Kingma, Salimans, Jozefowicz, Chen, Sutskever, Welling (2016), eq. 15, with each latent dimension a group of its own and the mean over the
 * batch, not over each image, held against the free nats.
 *
 * <pre>Σⱼ max(λ, meanᵢ KL(q(zⱼ|xᵢ) ‖ p(zⱼ)))</pre>
 *
 * <p>A dimension that carries less than λ costs λ whatever it carries, so that nothing drives it to sleep.
 */
public final class FreeBits {

    private FreeBits() {}

    /**
     * What stands in the objective in place of the KL, before beta.
     *
     * @param klSums KL of each dimension, nats, summed over the batch
     * @param images in the batch
     * @param free λ, nats a dimension, 0 or more
     * @return nats per image; never below the mean KL
     */
    public static double nats(double[] klSums, int images, double free) {
        double sum = 0;
        for (double kl : klSums) {
            sum += Math.max(free, kl / images);
        }
        return sum;
    }

    /**
     * The gradient's weight of each dimension's KL: {@code weight} where the mean exceeds λ, else 0.
     *
     * @param klSums as in {@link #nats}
     * @param weight of a KL that counts
     * @param weights filled, one a dimension
     */
    public static void weigh(double[] klSums, int images, double free, float weight, float[] weights) {
        for (int j = 0; j < weights.length; j++) {
            weights[j] = klSums[j] / images > free ? weight : 0f;
        }
    }
}
