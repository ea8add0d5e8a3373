package org.vaelab.vae;

import java.util.Map;

/**
 * Reconstruction + beta·KL(q(z|x) ‖ N(m_y, I)) with the means m_y of the classes learned: a conditional VAE whose classes live in the prior, see {@link
 * ClassMeansPrior}. Neither network sees the label.
 *
 * @param freeBits λ, nats a latent dimension carries without cost, 0 to {@link VaeObjective#MAX_FREE_BITS}; see {@link org.vaelab.math.FreeBits}
 */
public record CvaeObjective(double freeBits) implements KlObjective {

    public CvaeObjective {
        Numbers.requireBetween(VaeObjective.FREE_BITS, freeBits, 0, VaeObjective.MAX_FREE_BITS);
    }

    /** Without free bits. */
    public CvaeObjective() {
        this(0);
    }

    @Override
    public String id() {
        return "cvae";
    }

    @Override
    public Prior prior() {
        return new ClassMeansPrior();
    }

    @Override
    public Objective with(Map<String, Double> numbers) {
        return new CvaeObjective(numbers.getOrDefault(VaeObjective.FREE_BITS, freeBits));
    }
}
