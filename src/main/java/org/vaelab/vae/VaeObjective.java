package org.vaelab.vae;

/** Reconstruction + beta·KL(q(z|x) ‖ N(0, I)), reparameterised; Kingma &amp; Welling (2014), Higgins et al. (2017). */
public record VaeObjective() implements Objective {

    @Override
    public String id() {
        return "vae";
    }
}
