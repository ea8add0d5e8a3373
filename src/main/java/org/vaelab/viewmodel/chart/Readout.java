package org.vaelab.viewmodel.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.Elbo;

/**
 * Exact figures at a step.
 *
 * @param batch of that step
 * @param beta of that step
 * @param heldOut measured last before or at that step; null before the first
 */
public record Readout(
        long step, Elbo batch, double beta, @Nullable Elbo heldOut) {

    /** A term in figures, to three decimals. */
    public String text(Term term) {
        return figures(value(batch, term));
    }

    /** A held-out term in figures; a dash before it was measured. */
    public String heldOutText(Term term) {
        return heldOut == null ? "–" : figures(value(heldOut, term));
    }

    private static double value(Elbo elbo, Term term) {
        return switch (term) {
            case RECONSTRUCTION -> elbo.reconstructionNll();
            case KL -> elbo.kl();
            case NEGATIVE_ELBO -> -elbo.nats();
        };
    }

    private static String figures(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replace('-', '−');
    }
}
