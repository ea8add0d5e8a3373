package org.vaelab.training;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.Elbo;

/** A run's course as rows of a CSV file: one a step, the held-out columns filled where there was an evaluation. All losses in nats per image. */
public final class HistoryCsv {

    public static final String HEADER =
            "step,epoch,beta,learningRate,reconstructionNll,kl,elbo,imagesPerSecond,seconds,"
                    + "heldOutReconstructionNll,heldOutKl,heldOutElbo";

    private HistoryCsv() {}

    /** One row, without a line's end. */
    public static String row(TrainingSnapshot snapshot, @Nullable Elbo heldOut) {
        return String.format(
                        Locale.ROOT,
                        "%d,%d,%s,%s,",
                        snapshot.step(),
                        snapshot.epoch(),
                        number(snapshot.beta()),
                        number(snapshot.learningRate()))
                + terms(snapshot.batch())
                + String.format(Locale.ROOT, ",%.0f,%.3f,", snapshot.imagesPerSecond(), snapshot.elapsedSeconds())
                + (heldOut == null ? ",," : terms(heldOut));
    }

    private static String terms(Elbo elbo) {
        return number(elbo.reconstructionNll()) + "," + number(elbo.kl()) + "," + number(elbo.nats());
    }

    /** Seven digits are all that single precision has; an empty cell for what is no number. */
    private static String number(double value) {
        return Double.isFinite(value) ? Float.toString((float) value) : "";
    }
}
