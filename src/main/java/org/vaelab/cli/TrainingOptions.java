package org.vaelab.cli;

import org.jspecify.annotations.Nullable;
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
                BadArgument.atLeast("--batch", batch, 1),
                BadArgument.positive("--learning-rate", learningRate),
                BadArgument.notNegative("--beta", beta),
                BadArgument.atLeast("--warm-up", warmUp, 0),
                BadArgument.atLeast("--epochs", epochs == null ? usualEpochs() : epochs, 1),
                BadArgument.positive("--seconds", seconds == null ? Double.POSITIVE_INFINITY : seconds),
                seed,
                BadArgument.atLeast("--workers", workers == null ? allCores() : workers, 1),
                regime.regime());
    }

    static int allCores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Whoever gives only a time wants all of it. */
    private int usualEpochs() {
        return seconds == null ? USUAL_EPOCHS : UNLIMITED_EPOCHS;
    }
}
