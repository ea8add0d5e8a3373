package org.vaelab.vae;

/**
 * The two terms of the evidence lower bound, averaged over images; see Kingma &amp; Welling (2014), eq. 3.
 *
 * @param reconstructionNll −E[log p(x|z)], nats per image, summed over pixels
 * @param kl the objective's penalty without beta, nats per image, summed over latent dimensions: KL(q(z|x) ‖ p(z)), or what
 *     {@link Objective#penalty()} says stands in its place; then the sum bounds nothing
 * @param optimised what beta weighs in the objective: {@code kl}, or with free bits Σⱼ max(λ, klⱼ), see {@link org.vaelab.math.FreeBits}
 */
public record Elbo(double reconstructionNll, double kl, double optimised) {

    /** Terms that are optimised as they are. */
    public Elbo(double reconstructionNll, double kl) {
        this(reconstructionNll, kl, kl);
    }

    /** The bound on log p(x); higher is better. */
    public double nats() {
        return -(reconstructionNll + kl);
    }

    /** What β-VAE training minimises. Equals −{@link #nats()} only when {@code beta == 1} and no bits are free. */
    public double objective(double beta) {
        return reconstructionNll + beta * optimised;
    }

    /** Whether all terms are numbers one can go on with. */
    public boolean isFinite() {
        return Double.isFinite(reconstructionNll) && Double.isFinite(kl) && Double.isFinite(optimised);
    }
}
