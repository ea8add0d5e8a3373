package org.vaelab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.LatentUsage;
import org.vaelab.math.SampleMean;
import org.vaelab.store.JsonLine;

/**
 * An evaluation as it is printed and kept in files: nats per image, standard errors over images. What there is not is null.
 *
 * @param reconstructionNll from as many codes an image as there are importance samples, or else one
 * @param kl exact
 * @param klPerDimension exact, averaged over images
 * @param klPerDimensionBits the same in bits
 * @param meanVariances of the posterior's mean over images
 * @param activeUnits dimensions whose posterior mean varies by more than 0.01; Burda et al. (2016)
 * @param collapsedDimensions dimensions that carry less than 0.01 nats
 * @param prior what the KL was taken to: normal, class-means …
 * @param conditional whether the model knows the class y of each image, so that ELBO and ln p are of p(x|y)
 * @param target what the likelihood scored: grey, binary or binarised pixels
 * @param isLikelihood false for grey pixels under a Bernoulli likelihood, whose figures are a loss
 */
public record EvaluationReport(
        int images,
        long step,
        double reconstructionNll,
        double reconstructionNllStandardError,
        double kl,
        double klStandardError,
        double elbo,
        double elboStandardError,
        int importanceSamples,
        @Nullable Double logPx,
        @Nullable Double logPxStandardError,
        List<Double> klPerDimension,
        List<Double> klPerDimensionBits,
        List<Double> meanVariances,
        int activeUnits,
        int collapsedDimensions,
        String objective,
        String likelihood,
        String prior,
        boolean conditional,
        String target,
        boolean isLikelihood) {

    public EvaluationReport {
        klPerDimension = List.copyOf(klPerDimension);
        klPerDimensionBits = List.copyOf(klPerDimensionBits);
        meanVariances = List.copyOf(meanVariances);
    }

    public static EvaluationReport of(Evaluation evaluation) {
        LatentUsage usage = evaluation.usage();
        SampleMean logPx = evaluation.logPx();
        return new EvaluationReport(
                evaluation.images(),
                evaluation.step(),
                evaluation.reconstructionNll().mean(),
                evaluation.reconstructionNll().standardError(),
                evaluation.kl().mean(),
                evaluation.kl().standardError(),
                evaluation.elbo().mean(),
                evaluation.elbo().standardError(),
                evaluation.importanceSamples(),
                logPx == null ? null : logPx.mean(),
                logPx == null ? null : logPx.standardError(),
                usage.klPerDimension(),
                usage.klPerDimension().stream().map(LatentUsage::bits).toList(),
                usage.meanVariances(),
                usage.activeUnits(),
                usage.collapsedDimensions(),
                evaluation.config().objective().id(),
                evaluation.config().likelihood().id(),
                evaluation.config().objective().prior().id(),
                evaluation.isConditional(),
                evaluation.target().id(),
                evaluation.isLikelihood());
    }

    /** One line, the keys being the names above. */
    public String json() {
        return JsonLine.of(this);
    }

    /** Comma-separated values, a quantity a row, a heading first; what there is not is empty. */
    public List<String> csvLines() {
        List<String> lines = new ArrayList<>();
        lines.add("quantity,dimension,value,standardError,unit");
        lines.add(row("reconstructionNll", "", reconstructionNll, reconstructionNllStandardError, "nats per image"));
        lines.add(row("kl", "", kl, klStandardError, "nats per image"));
        lines.add(row("elbo", "", elbo, elboStandardError, "nats per image"));
        lines.add(row("logPx", "", number(logPx), number(logPxStandardError), "nats per image"));
        for (int j = 0; j < klPerDimension.size(); j++) {
            String dimension = Integer.toString(j + 1);
            lines.add(row("kl", dimension, klPerDimension.get(j), Double.NaN, "nats per image"));
            lines.add(row("meanVariance", dimension, meanVariances.get(j), Double.NaN, ""));
        }
        Stream.of(
                        "activeUnits,," + activeUnits + ",,dimensions",
                        "collapsedDimensions,," + collapsedDimensions + ",,dimensions",
                        "images,," + images + ",,",
                        "importanceSamples,," + importanceSamples + ",,",
                        "step,," + step + ",,",
                        "objective,," + objective + ",,",
                        "likelihood,," + likelihood + ",,",
                        "prior,," + prior + ",,",
                        "conditional,," + conditional + ",,",
                        "target,," + target + ",,",
                        "isLikelihood,," + isLikelihood + ",,")
                .forEach(lines::add);
        return lines;
    }

    private static double number(@Nullable Double value) {
        return Objects.requireNonNullElse(value, Double.NaN);
    }

    private static String row(String quantity, String dimension, double value, double standardError, String unit) {
        return quantity + "," + dimension + "," + text(value) + "," + text(standardError) + "," + unit;
    }

    private static String text(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}
