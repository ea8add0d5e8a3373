package org.vaelab.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vaelab.training.KlSchedule;
import org.vaelab.training.LearningRateSchedule;
import org.vaelab.training.Limits;
import org.vaelab.training.PixelTreatment;
import org.vaelab.training.Regime;
import org.vaelab.vae.Optimiser;
import picocli.CommandLine.Option;

/** The finer points of how a model is trained. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RegimeOptions {

    @Option(names = "--pixels", defaultValue = "grey", descriptionKey = "pixels")
    private String pixels;

    @Option(names = "--optimiser", defaultValue = "adam", descriptionKey = "optimiser")
    private String optimiser;

    @Option(names = "--kl-schedule", defaultValue = "linear", paramLabel = "NAME", descriptionKey = "kl-schedule")
    private String klSchedule;

    @Option(
            names = "--learning-rate-schedule",
            defaultValue = "constant",
            paramLabel = "NAME",
            descriptionKey = "learning-rate-schedule")
    private String learningRateSchedule;

    @Option(names = "--clip-norm", defaultValue = "0", paramLabel = "NORM", descriptionKey = "clip-norm")
    private double clipNorm;

    @Option(names = "--patience", defaultValue = "0", paramLabel = "EPOCHS", descriptionKey = "patience")
    private int patience;

    Regime regime() throws BadArgument {
        return new Regime(
                chosen(
                        "--pixels",
                        pixels,
                        PixelTreatment.byId(pixels),
                        List.of(PixelTreatment.values()),
                        PixelTreatment::id),
                chosen("--optimiser", optimiser, Optimiser.byId(optimiser), List.of(Optimiser.values()), Optimiser::id),
                chosen(
                        "--kl-schedule",
                        klSchedule,
                        KlSchedule.byId(klSchedule),
                        List.of(KlSchedule.values()),
                        KlSchedule::id),
                chosen(
                        "--learning-rate-schedule",
                        learningRateSchedule,
                        LearningRateSchedule.byId(learningRateSchedule),
                        List.of(LearningRateSchedule.values()),
                        LearningRateSchedule::id),
                BadArgument.within("--clip-norm", clipNorm, 0, Regime.MAX_CLIP_NORM),
                BadArgument.within("--patience", patience, 0, Limits.MAX_EPOCHS));
    }

    private static <T> T chosen(String option, String value, Optional<T> found, List<T> all, Function<T, String> id)
            throws BadArgument {
        return found.orElseThrow(
                () -> BadArgument.notOneOf(option, value, all.stream().map(id).toList()));
    }
}
