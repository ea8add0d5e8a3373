package org.vaelab.viewmodel.datacheck;

import java.util.Optional;
import org.vaelab.data.DataReport;
import org.vaelab.i18n.Sentence;
import org.vaelab.training.PixelTreatment;
import org.vaelab.viewmodel.training.TrainingPlan;

/** Whether the likelihood of the form suits what was found of the pixels' values. */
final class LikelihoodFit {

    private LikelihoodFit() {}

    /**
     * A whole sentence.
     *
     * @param report of all images
     * @param plan of the form for such images; empty while the form is wrong
     * @return empty where nothing is known of the values, or of the likelihood
     */
    static Optional<Sentence> of(DataReport report, Optional<TrainingPlan> plan) {
        Optional<Boolean> binary = isBinary(report);
        return binary.isEmpty() ? Optional.empty() : plan.map(chosen -> sentence(binary.get(), chosen));
    }

    private static Optional<Boolean> isBinary(DataReport report) {
        return report.facts().stream()
                .filter(fact -> fact.key().startsWith("images.report.values-"))
                .map(fact -> fact.key().equals("images.report.values-binary"))
                .findFirst();
    }

    private static Sentence sentence(boolean binary, TrainingPlan plan) {
        boolean bernoulli = !plan.config().likelihood().holdsForGrey();
        boolean drawn = plan.settings().regime().pixels() != PixelTreatment.GREY;
        if (bernoulli && !binary && !drawn) {
            return Sentence.of("check.fit-loss");
        }
        return Sentence.of(binary && !bernoulli ? "check.fit-density" : "check.fit-good");
    }
}
