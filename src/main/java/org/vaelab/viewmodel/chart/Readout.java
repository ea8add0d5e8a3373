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

    private static final int DECIMALS = 3;

    /** Of a loss so large nobody wants decimals, and there is no room for them … */
    private static final double LARGE = 1e4;

    /** … nor for all of its digits. */
    private static final double HUGE = 1e6;

    /** A term in figures, to three decimals. */
    public String text(Term term) {
        return figures(value(batch, term), DECIMALS);
    }

    /** A held-out term in figures; a dash before it was measured. */
    public String heldOutText(Term term) {
        return heldOutText(term, DECIMALS);
    }

    /** Whether held-out images had been judged by then. */
    public boolean hasHeldOut() {
        return heldOut != null;
    }

    /** The same where there is little room. */
    public String heldOutText(Term term, int decimals) {
        return heldOut == null ? "–" : figures(value(heldOut, term), decimals);
    }

    private static double value(Elbo elbo, Term term) {
        return switch (term) {
            case RECONSTRUCTION -> elbo.reconstructionNll();
            case KL -> elbo.kl();
            case NEGATIVE_ELBO -> -elbo.nats();
        };
    }

    private static String figures(double value, int decimals) {
        if (Math.abs(value) >= HUGE) {
            return AxisNames.of(value);
        }
        int shown = Math.abs(value) >= LARGE ? 0 : decimals;
        return String.format(Locale.ROOT, "%." + shown + "f", value).replace('-', '−');
    }
}
