package org.vaelab.viewmodel.training;

import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import org.vaelab.training.KlSchedule;
import org.vaelab.training.LearningRateSchedule;
import org.vaelab.training.Limits;
import org.vaelab.training.PixelTreatment;
import org.vaelab.training.Regime;
import org.vaelab.vae.Activation;
import org.vaelab.vae.CrudeObjective;
import org.vaelab.vae.FixedGaussianLikelihood;
import org.vaelab.vae.Likelihoods;
import org.vaelab.vae.Objectives;
import org.vaelab.vae.Optimiser;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;

/** Reads one field's text, or says why it cannot. Numbers are written with a point, in any locale, as on the command line. */
final class FieldRules {

    private static final Pattern WIDTH = Pattern.compile("\\d+");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,20}\\.?\\d{0,20}|\\.\\d{1,20})([eE][+-]?\\d{1,3})?");

    private FieldRules() {}

    /** Why the text cannot be used; empty when it can. */
    static Optional<FieldProblem> problem(TrainingField field, String text) {
        return switch (field) {
            case NETWORK -> known(field, NetworkKind.isKnown(text));
            case CONVOLUTIONS -> listProblem(field, text, 1, VaeConfig.MAX_CONVOLUTIONS, VaeConfig.MAX_CHANNELS);
            case HIDDEN -> listProblem(field, text, 0, VaeConfig.MAX_HIDDEN_LAYERS, VaeConfig.MAX_WIDTH);
            case LATENT_DIM -> whole(field, text, 1, VaeConfig.MAX_LATENT_DIM);
            case OBJECTIVE -> known(field, Objectives.byId(text).isPresent());
            case LIKELIHOOD -> known(field, Likelihoods.byId(text).isPresent());
            case ACTIVATION -> known(field, Activation.byId(text).isPresent());
            case SIGMA ->
                real(
                        field,
                        text,
                        number -> number >= FixedGaussianLikelihood.LEAST_SIGMA
                                && number <= FixedGaussianLikelihood.MOST_SIGMA);
            case FREE_BITS -> real(field, text, number -> number >= 0 && number <= VaeObjective.MAX_FREE_BITS);
            case MU_WEIGHT, LOG_VAR_WEIGHT ->
                real(field, text, number -> number >= 0 && number <= CrudeObjective.MAX_WEIGHT);
            case PIXELS -> known(field, PixelTreatment.byId(text).isPresent());
            case OPTIMISER -> known(field, Optimiser.byId(text).isPresent());
            case KL_SCHEDULE -> known(field, KlSchedule.byId(text).isPresent());
            case LEARNING_RATE_SCHEDULE ->
                known(field, LearningRateSchedule.byId(text).isPresent());
            case CLIP_NORM -> real(field, text, number -> number >= 0 && number <= Regime.MAX_CLIP_NORM);
            case PATIENCE -> whole(field, text, 0, Limits.MAX_EPOCHS);
            case BETA -> real(field, text, Limits::isBeta);
            case LEARNING_RATE -> real(field, text, Limits::isLearningRate);
            case WARM_UP -> whole(field, text, 0, Limits.MAX_WARM_UP);
            case BATCH -> whole(field, text, 1, Limits.MAX_BATCH);
            case EPOCHS -> whole(field, text, 1, Limits.MAX_EPOCHS);
            case WORKERS -> whole(field, text, 1, Limits.maxWorkers());
            case SEED -> whole(field, text, 0, Long.MAX_VALUE);
        };
    }

    /** The widths of {@code "512, 256"}; none for an empty text. Only for a text without a problem. */
    static List<Integer> widths(String text) {
        return WIDTH.matcher(text)
                .results()
                .map(width -> Integer.valueOf(width.group()))
                .toList();
    }

    private static Optional<FieldProblem> listProblem(
            TrainingField field, String text, int least, int most, int width) {
        String key = "training.problem." + field.id();
        if (!text.strip().matches("(\\d{1,9}([,\\s]+\\d{1,9})*)?")) {
            return refuse(field, key + "-form");
        }
        List<Integer> widths = widths(text);
        if (widths.size() < least || widths.size() > most) {
            return refuse(field, key + "-layers", most);
        }
        boolean fits = widths.stream().allMatch(each -> each >= 1 && each <= width);
        return fits ? Optional.empty() : refuse(field, key + "-width", width);
    }

    private static Optional<FieldProblem> whole(TrainingField field, String text, long least, long most) {
        String key = "training.problem." + (most == Long.MAX_VALUE ? "whole-from" : "whole");
        try {
            long number = Long.parseLong(text.strip());
            return number >= least && number <= most ? Optional.empty() : refuse(field, key, least, most);
        } catch (NumberFormatException e) {
            return refuse(field, key, least, most);
        }
    }

    private static Optional<FieldProblem> real(TrainingField field, String text, DoublePredicate allowed) {
        // Double.parseDouble alone would take "1f", "0x1p3" and "Infinity".
        boolean usable = DECIMAL.matcher(text.strip()).matches() && allowed.test(Double.parseDouble(text));
        return usable ? Optional.empty() : refuse(field, "training.problem." + field.id());
    }

    private static Optional<FieldProblem> known(TrainingField field, boolean known) {
        return known ? Optional.empty() : refuse(field, "training.problem.choice");
    }

    private static Optional<FieldProblem> refuse(TrainingField field, String key, Object... arguments) {
        return Optional.of(new FieldProblem(field, key, List.of(arguments)));
    }
}
