package org.vaelab.cli;

import org.jspecify.annotations.Nullable;
import org.vaelab.training.Limits;
import org.vaelab.training.TrainingSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a model is trained. */
final class TrainingOptions {

    private static final int USUAL_EPOCHS = 10;
    private static final int UNLIMITED_EPOCHS = 1_000_000;

    @Option(names = "--beta", defaultValue = "1", descriptionKey = "beta")
    private double beta;

    @Option(names = "--warm-up", defaultValue = "0", paramLabel = "STEPS", descriptionKey = "warm-up")
    private int warmUp;

    @Option(names = "--batch", defaultValue = "128", paramLabel = "IMAGES", descriptionKey = "batch")
    private int batch;

    @Option(names = "--learning-rate", defaultValue = "0.001", paramLabel = "RATE", descriptionKey = "learning-rate")
    private double learningRate;

    @Option(names = "--epochs", descriptionKey = "epochs")
    private @Nullable Integer epochs;

    @Option(names = "--seconds", descriptionKey = "seconds")
    private @Nullable Double seconds;

    @Option(names = "--seed", defaultValue = "1", descriptionKey = "seed")
    private long seed;

    @Option(names = "--workers", paramLabel = "THREADS", descriptionKey = "workers")
    private @Nullable Integer workers;

    @Mixin
    private RegimeOptions regime = new RegimeOptions();

    TrainingSettings settings() throws BadArgument {
        return new TrainingSettings(
                BadArgument.within("--batch", batch, 1, Limits.MAX_BATCH),
                learningRate(),
                BadArgument.within("--beta", beta, 0, Limits.MAX_BETA),
                BadArgument.within("--warm-up", warmUp, 0, Limits.MAX_WARM_UP),
                epochs == null ? usualEpochs() : BadArgument.within("--epochs", epochs, 1, Limits.MAX_EPOCHS),
                BadArgument.positive("--seconds", seconds == null ? Double.POSITIVE_INFINITY : seconds),
                seed,
                workers(workers),
                regime.regime());
    }

    private double learningRate() throws BadArgument {
        if (!Limits.isLearningRate(learningRate)) {
            throw new BadArgument(
                    "cli.learning-rate-out-of-range",
                    "--learning-rate",
                    Limits.MAX_LEARNING_RATE,
                    String.valueOf(learningRate));
        }
        return learningRate;
    }

    /** @param asked null for all cores */
    static int workers(@Nullable Integer asked) throws BadArgument {
        return asked == null
                ? Runtime.getRuntime().availableProcessors()
                : BadArgument.within("--workers", asked, 1, Limits.maxWorkers());
    }

    /** Whoever gives only a time wants all of it. */
    private int usualEpochs() {
        return seconds == null ? USUAL_EPOCHS : UNLIMITED_EPOCHS;
    }
}
