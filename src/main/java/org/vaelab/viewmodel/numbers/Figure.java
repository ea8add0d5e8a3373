package org.vaelab.viewmodel.numbers;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vaelab.evaluation.Evaluation;
import org.vaelab.math.SampleMean;

/** The figures of the table, from top to bottom. */
public enum Figure {
    ELBO(Evaluation::elbo),
    RECONSTRUCTION(Evaluation::reconstructionNll),
    KL(Evaluation::kl),
    LOG_PX(Evaluation::logPx);

    /** What stands where there is no figure. */
    public static final String NONE = "–";

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final Function<Evaluation, @Nullable SampleMean> source;

    Figure(Function<Evaluation, @Nullable SampleMean> source) {
        this.source = source;
    }

    /** In ids and text keys: "log-px". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Two decimals, since standard errors are seldom below a hundredth of a nat. */
    public String value(Evaluation evaluation) {
        SampleMean figure = source.apply(evaluation);
        return figure == null ? NONE : text(figure.mean());
    }

    /** With the sign ±, or empty. */
    public String error(Evaluation evaluation) {
        SampleMean figure = source.apply(evaluation);
        return figure == null || !Double.isFinite(figure.standardError()) ? "" : "± " + text(figure.standardError());
    }

    private static String text(double value) {
        return Double.isFinite(value)
                ? String.format(Locale.ROOT, "%.2f", value).replace('-', '−')
                : NONE;
    }
}
