package org.vaelab.vae;

/**
 * The two terms of the evidence lower bound, averaged over images; see Kingma &amp; Welling (2014), eq. 3.
 *
 * @param reconstructionNll −E[log p(x|z)], nats per image, summed over pixels
 * @param kl the objective's penalty without beta, nats per image, summed over latent dimensions: KL(q(z|x) ‖ p(z)), or what
 *     {@link Objective#penalty()} says stands in its place; then the sum bounds nothing
 */
public record Elbo(double reconstructionNll, double kl) {

    /** The bound on log p(x); higher is better. */
    public double nats() {
        return -(reconstructionNll + kl);
    }

    /** What β-VAE training minimises. Equals −{@link #nats()} only when {@code beta == 1}. */
    public double objective(double beta) {
        return reconstructionNll + beta * kl;
    }

    /** Whether both terms are numbers one can go on with. */
    public boolean isFinite() {
        return Double.isFinite(reconstructionNll) && Double.isFinite(kl);
    }
}
