package org.vaelab.viewmodel.training;

import java.util.Locale;
import org.vaelab.i18n.Messages;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;

/** Progress in words and figures; a dash where there is nothing to tell. */
public final class ProgressTexts {

    private static final String NONE = "–";

    private ProgressTexts() {}

    public static String step(TrainingSnapshot snapshot, Messages messages) {
        return messages.count(snapshot.step());
    }

    public static String epoch(TrainingSnapshot snapshot) {
        return snapshot.epoch() + " / " + snapshot.epochs();
    }

    public static String imagesPerSecond(TrainingSnapshot snapshot, Messages messages) {
        double rate = snapshot.imagesPerSecond();
        return Double.isFinite(rate) && rate > 0 ? messages.count(Math.round(rate)) : NONE;
    }

    public static String elapsed(TrainingSnapshot snapshot) {
        return duration(snapshot.elapsedSeconds());
    }

    /** Nothing is left of a run that broke off. */
    public static String remaining(TrainingSnapshot snapshot) {
        boolean brokeOff = snapshot.state() == TrainingState.DIVERGED || snapshot.state() == TrainingState.FAILED;
        return brokeOff ? NONE : duration(snapshot.remainingSeconds());
    }

    public static String elbo(TrainingSnapshot snapshot) {
        double elbo = snapshot.batch().nats();
        return Double.isFinite(elbo) ? String.format(Locale.ROOT, "%.1f", elbo).replace('-', '−') : NONE;
    }

    /** The part of the run that is done, 0 to 1. */
    public static double fraction(TrainingSnapshot snapshot) {
        return snapshot.done();
    }

    /** {@code m:ss}, or {@code h:mm:ss} from an hour on. */
    static String duration(double seconds) {
        if (!Double.isFinite(seconds) || seconds < 0) {
            return NONE;
        }
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
