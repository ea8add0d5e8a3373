package org.vaelab.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.ImageSet;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.engine.EngineBenchmark;
import org.vaelab.training.Limits;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the engine on this machine; by default with the model that PyTorch's example has. */
@Command(name = "bench", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class BenchCommand implements Callable<Integer> {

    private static final long SEED = 1;

    private final Toolbox toolbox;

    @Option(names = "--data", defaultValue = "strokes", paramLabel = "NAME|PATH", descriptionKey = "data")
    private String data;

    @Mixin
    private DataOptions options = new DataOptions();

    @Mixin
    private NetworkOptions network;

    @Option(names = "--latent", defaultValue = "20", paramLabel = "DIM", descriptionKey = "latent")
    private int latent;

    @Option(names = "--batch", defaultValue = "128", paramLabel = "IMAGES", descriptionKey = "batch")
    private int batch;

    @Option(names = "--workers", paramLabel = "THREADS", descriptionKey = "workers")
    private @Nullable Integer workers;

    @Option(names = "--seconds", defaultValue = "5", descriptionKey = "bench-seconds")
    private double seconds;

    BenchCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws BadArgument, UnreadableDatasetException, InterruptedException {
        BadArgument.within("--latent", latent, 1, VaeConfig.MAX_LATENT_DIM);
        BadArgument.within("--batch", batch, 1, Limits.MAX_BATCH);
        BadArgument.positive("--seconds", seconds);
        int threads = TrainingOptions.workers(workers);
        ImageSet images = toolbox.open(options.of(data)).train();
        VaeConfig config = new VaeConfig(
                images.shape(),
                network.channels(),
                network.hidden(),
                latent,
                Activation.RELU,
                new VaeObjective(),
                new BernoulliLikelihood(),
                SEED,
                0);
        toolbox.say("cli.measuring", seconds);
        toolbox.result(new EngineBenchmark(config, images, batch, threads).run(seconds));
        return ExitCode.OK;
    }
}
