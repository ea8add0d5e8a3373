package org.vaelab.viewmodel;

import org.vaelab.vae.Objective;

/**
 * How the distributions of a model are written: without y where the class is not told.
 *
 * @param marginal what the figures are of: p(x), or p(x|y)
 * @param likelihood of an image when its code is known: p(x|z), or p(x|z, y)
 * @param posterior q(z|x), or q(z|x, y)
 * @param prior p(z), or p(z|y)
 */
public record Notation(String marginal, String likelihood, String posterior, String prior) {

    public static Notation of(Objective objective) {
        return new Notation(
                objective.needsLabels() ? "p(x|y)" : "p(x)",
                objective.labelInput() ? "p(x|z, y)" : "p(x|z)",
                objective.labelInput() ? "q(z|x, y)" : "q(z|x)",
                objective.prior().perClass() ? "p(z|y)" : "p(z)");
    }
}
