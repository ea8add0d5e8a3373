package org.vaelab.vae;

import java.util.Map;

/**
 * Reconstruction + beta·KL(q(z|x, y) ‖ N(0, I)) with the label y as a further input of both networks, one-hot; Kingma et al. (2014), Sohn et al. (2015).
 * The code then carries what the class does not tell: the style.
 *
 * @param freeBits λ, nats a latent dimension carries without cost, 0 to {@link VaeObjective#MAX_FREE_BITS}; see {@link org.vaelab.math.FreeBits}
 */
public record CvaeInputObjective(double freeBits) implements KlObjective {

    public CvaeInputObjective {
        Numbers.requireBetween(VaeObjective.FREE_BITS, freeBits, 0, VaeObjective.MAX_FREE_BITS);
    }

    /** Without free bits. */
    public CvaeInputObjective() {
        this(0);
    }

    @Override
    public String id() {
        return "cvae-input";
    }

    @Override
    public boolean labelInput() {
        return true;
    }

    @Override
    public Objective with(Map<String, Double> numbers) {
        return new CvaeInputObjective(numbers.getOrDefault(VaeObjective.FREE_BITS, freeBits));
    }
}
