package org.vaelab.viewmodel.chart;

import org.vaelab.i18n.Messages;
import org.vaelab.vae.Objective;
import org.vaelab.vae.PenaltyKind;
import org.vaelab.viewmodel.Notation;

/** What the chart's lines are called, and what they are: that depends on what is minimised, which is not always what is drawn. */
public final class TermTexts {

    private final Messages messages;

    public TermTexts(Messages messages) {
        this.messages = messages;
    }

    public String name(Term term, Objective objective) {
        return messages.get("chart." + key(term, objective));
    }

    /** Where there is little room. */
    public String shortName(Term term, Objective objective) {
        return messages.get("chart." + key(term, objective) + "-short");
    }

    /** What the line is, and of the sum whether training minimises it. */
    public String tip(Term term, Objective objective) {
        Notation notation = Notation.of(objective);
        String tip = "chart." + key(term, objective) + "-tip";
        return switch (term) {
            case RECONSTRUCTION -> messages.get(tip, notation.likelihood());
            case KL -> messages.get(tip, notation.posterior(), notation.prior());
            case NEGATIVE_ELBO -> messages.get(tip, notation.marginal(), minimised(objective));
        };
    }

    /** Free nats change what is minimised and not the bound, which is what is drawn. */
    private String minimised(Objective objective) {
        return objective.freeBits() > 0
                ? messages.get("chart.minimised-free-nats", objective.freeBits())
                : messages.get("chart.minimised-at-beta-one");
    }

    private static String key(Term term, Objective objective) {
        PenaltyKind penalty = objective.penalty();
        return switch (term) {
            case RECONSTRUCTION -> "reconstruction";
            case KL ->
                switch (penalty) {
                    case KL -> "kl";
                    case NONE -> "no-penalty";
                    case OTHER -> "penalty";
                };
            case NEGATIVE_ELBO ->
                switch (penalty) {
                    case KL -> "negative-elbo";
                    case NONE -> "reconstruction-alone";
                    case OTHER -> "sum";
                };
        };
    }
}
