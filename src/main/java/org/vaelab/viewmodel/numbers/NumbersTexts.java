package org.vaelab.viewmodel.numbers;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vaelab.evaluation.Evaluation;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.LatentUsage;
import org.vaelab.vae.Objective;
import org.vaelab.viewmodel.Notation;

/** What stands beside the figures, in words: no figure goes out without its likelihood and the treatment of the pixels. */
public final class NumbersTexts {

    private final Messages messages;

    public NumbersTexts(Messages messages) {
        this.messages = messages;
    }

    /** What a figure is called: of p(x), or of p(x|y) where the model knows the class. */
    public String name(Figure figure, Objective objective) {
        return messages.get("numbers." + figure.id(), Notation.of(objective).marginal());
    }

    /** How a figure is computed. */
    public String tip(Figure figure, Objective objective) {
        Notation notation = Notation.of(objective);
        String tip = "numbers." + figure.id() + "-tip";
        return switch (figure) {
            case ELBO -> messages.get(tip, notation.marginal());
            case RECONSTRUCTION -> messages.get(tip, notation.likelihood());
            case KL -> messages.get(tip, notation.posterior(), notation.prior());
            case LOG_PX -> messages.get(tip, notation.likelihood(), notation.prior(), notation.posterior());
        };
    }

    /** Data, images, step and codes. */
    public String circumstances(Measured measured) {
        Evaluation evaluation = measured.evaluation();
        int codes = Math.max(1, evaluation.importanceSamples());
        return messages.get("numbers.circumstances", measured.dataset(), evaluation.images(), evaluation.step(), codes);
    }

    /** The likelihood, the treatment of the pixels, and whether the figures say how probable an image is. */
    public String likelihood(Evaluation evaluation) {
        return messages.get(
                "numbers." + verdict(evaluation),
                messages.get("training.likelihood."
                        + evaluation.config().likelihood().id()),
                messages.get("numbers.target-" + evaluation.target().id()));
    }

    private static String verdict(Evaluation evaluation) {
        if (!evaluation.hasPosterior()) {
            return "no-posterior";
        }
        if (evaluation.isConditional()) {
            return evaluation.isLikelihood() ? "is-likelihood-given-class" : "is-no-likelihood-given-class";
        }
        return evaluation.isLikelihood() ? "is-likelihood" : "is-no-likelihood";
    }

    /** Posterior collapse by its numbers, or that there is none. */
    public String collapse(Evaluation evaluation) {
        LatentUsage usage = evaluation.usage();
        return evaluation.hasPosterior()
                ? messages.get(
                        "numbers.collapse",
                        usage.collapsedDimensions(),
                        evaluation.config().latentDim())
                : "";
    }

    public String activeUnits(Evaluation evaluation) {
        return messages.get(
                "numbers.active-units-of",
                evaluation.usage().activeUnits(),
                evaluation.config().latentDim());
    }

    /** One dimension's figures. */
    public String dimension(LatentUsage usage, int dimension) {
        double nats = usage.klPerDimension().get(dimension);
        return messages.get(
                "numbers.dimension",
                dimension + 1,
                decimal(nats),
                decimal(LatentUsage.bits(nats)),
                decimal(usage.meanVariances().get(dimension)),
                messages.get(usage.isActive(dimension) ? "numbers.active" : "numbers.asleep"));
    }

    /** All of it as lines, the table's columns set apart by tabs. */
    public String all(Measured measured) {
        Evaluation evaluation = measured.evaluation();
        Stream<String> figures = Stream.of(Figure.values())
                .map(figure -> String.join(
                        "\t",
                        name(figure, evaluation.config().objective()),
                        figure.value(evaluation),
                        figure.error(evaluation),
                        messages.get("numbers.unit")));
        Stream<String> dimensions = IntStream.range(0, evaluation.config().latentDim())
                .mapToObj(dimension -> dimension(evaluation.usage(), dimension));
        Stream<String> words = Stream.of(
                messages.get("numbers.active-units") + "\t" + activeUnits(evaluation),
                collapse(evaluation),
                circumstances(measured),
                likelihood(evaluation));
        return Stream.of(figures, words, dimensions)
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String decimal(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : Figure.NONE;
    }
}
