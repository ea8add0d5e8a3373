package org.vaelab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vaelab.vae.Convolution;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.PenaltyKind;
import org.vaelab.vae.VaeConfig;

/** Which combinations of settings make no sense, and why: the one place that the window and the command line ask. */
public final class Conflicts {

    private Conflicts() {}

    /** Empty for what can be trained. */
    public static List<Conflict> of(VaeConfig config, TrainingSettings settings) {
        List<Conflict> found = new ArrayList<>();
        if (config.shape().isPoint() && !config.likelihood().holdsForGrey()) {
            found.add(new Conflict(
                    "likelihood",
                    "trainer.conflict.points",
                    List.of(config.likelihood().id())));
        }
        if (config.shape().isPoint() && !config.channels().isEmpty()) {
            found.add(new Conflict("conv", "trainer.conflict.points-conv", List.of()));
        } else {
            convolutions(config).ifPresent(found::add);
        }
        boolean weighsNothing = config.objective().penalty() == PenaltyKind.NONE;
        if (weighsNothing && settings.beta() != 1) {
            found.add(new Conflict(
                    "beta", "trainer.conflict.beta", List.of(config.objective().id())));
        }
        if (weighsNothing && settings.warmUpSteps() > 0) {
            found.add(new Conflict(
                    "warm-up",
                    "trainer.conflict.warm-up",
                    List.of(config.objective().id())));
        }
        if (config.objective().needsLabels() && config.classes() == 0) {
            found.add(new Conflict(
                    "objective",
                    "trainer.conflict.labels",
                    List.of(config.objective().id())));
        }
        Regime regime = settings.regime();
        if (!weighsNothing && regime.klSchedule() == KlSchedule.CYCLIC && settings.warmUpSteps() == 0) {
            found.add(new Conflict("warm-up", "trainer.conflict.cyclic", List.of()));
        }
        if (regime.learningRateSchedule() != LearningRateSchedule.CONSTANT && Double.isFinite(settings.maxSeconds())) {
            found.add(new Conflict(
                    "learning-rate-schedule",
                    "trainer.conflict.learning-rate-schedule",
                    List.of(regime.learningRateSchedule().id())));
        }
        if (regime.pixels() != PixelTreatment.GREY && config.likelihood().holdsForGrey()) {
            found.add(new Conflict(
                    "pixels",
                    "trainer.conflict.pixels",
                    List.of(config.likelihood().id())));
        }
        return found;
    }

    /** A convolution of a single row of pixels has nothing to halve. */
    private static Optional<Conflict> convolutions(VaeConfig config) {
        ImageShape shape = config.shape();
        int most = 0;
        for (int side = Math.min(shape.height(), shape.width()); side > 1; side = Convolution.halved(side)) {
            most++;
        }
        return config.channels().size() <= most
                ? Optional.empty()
                : Optional.of(
                        new Conflict("conv", "trainer.conflict.conv", List.of(shape.height(), shape.width(), most)));
    }
}
