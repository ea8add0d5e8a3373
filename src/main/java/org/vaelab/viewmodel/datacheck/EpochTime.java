package org.vaelab.viewmodel.datacheck;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Sentence;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.Workload;
import org.vaelab.viewmodel.training.TrainingPlan;

/**
 * How long the network of the form takes for all images once: by the rate at which this machine has trained in this session, else by what any
 * machine should reach.
 */
public final class EpochTime {

    /** A core's operations a second; those this was written on reach thrice as many when nothing else runs. */
    private static final double ASSUMED = 20e9;

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private EpochTime() {}

    /** @param plan of the form for such images; empty while the form is wrong */
    static Sentence of(
            Optional<TrainingPlan> plan, int images, @Nullable VaeConfig trained, @Nullable TrainingSnapshot run) {
        if (plan.isEmpty()) {
            return Sentence.of("check.epoch-unknown");
        }
        VaeConfig config = plan.get().config();
        double operations = images * Workload.operationsPerImage(config);
        if (trained != null && run != null && run.imagesPerSecond() > 0) {
            double rate = run.imagesPerSecond() * Workload.operationsPerImage(trained);
            return Sentence.of("check.epoch-measured", time(operations / rate));
        }
        double rate = ASSUMED * plan.get().settings().workers();
        return Sentence.of("check.epoch-estimate", time(operations / rate));
    }

    private static Sentence time(double seconds) {
        if (seconds < 1) {
            return Sentence.of("check.time-second");
        }
        if (seconds < 2 * MINUTE) {
            return Sentence.of("check.time-seconds", Math.round(seconds));
        }
        return seconds < 2 * HOUR
                ? Sentence.of("check.time-minutes", Math.round(seconds / MINUTE))
                : Sentence.of("check.time-hours", Math.round(seconds / HOUR));
    }

    /** Asked anew for each change of the shape. */
    @FunctionalInterface
    public interface Plans {

        Optional<TrainingPlan> planFor(ImageShape shape);
    }
}
