package org.vaelab.vae;

import java.util.Map;

/**
 * Reconstruction + beta·KL(q(z|x) ‖ N(0, I)), reparameterised; Kingma &amp; Welling (2014), Higgins et al. (2017).
 *
 * @param freeBits λ, nats a latent dimension carries without cost, 0 to {@link #MAX_FREE_BITS}; see {@link org.vaelab.math.FreeBits}
 */
public record VaeObjective(double freeBits) implements KlObjective {

    public static final String FREE_BITS = "free-bits";
    public static final double MAX_FREE_BITS = 100;

    public VaeObjective {
        Numbers.requireBetween(FREE_BITS, freeBits, 0, MAX_FREE_BITS);
    }

    /** Without free bits. */
    public VaeObjective() {
        this(0);
    }

    @Override
    public String id() {
        return "vae";
    }

    @Override
    public Objective with(Map<String, Double> numbers) {
        return new VaeObjective(numbers.getOrDefault(FREE_BITS, freeBits));
    }
}
