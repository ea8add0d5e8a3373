package org.vaelab.cli;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.ImageSet;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a model on held-out images. */
@Command(name = "evaluate", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Mixin
    private ModelArgument model;

    @Option(names = "--data", paramLabel = "NAME|PATH", descriptionKey = "data-or-own")
    private @Nullable String data;

    @Option(names = "--seed", defaultValue = "1", descriptionKey = "noise-seed")
    private long seed;

    EvaluateCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call()
            throws CommandFailure, UnreadableDatasetException, UnreadableModelException, InterruptedException {
        SavedModel saved = toolbox.read(model.file());
        ImageSet images = toolbox.openFor(saved, data).heldOut();
        if (images.count() == 0) {
            throw new CommandFailure("cli.no-held-out");
        }
        VaeEngine engine = toolbox.engine().get();
        Posteriors posteriors = Encoding.of(engine, saved.parameters(), images);
        Elbo elbo = evaluate(engine, saved.parameters(), images);
        toolbox.result(EvaluateResult.of(saved.parameters().config(), images, elbo, posteriors));
        return ExitCode.OK;
    }

    private Elbo evaluate(VaeEngine engine, VaeParameters parameters, ImageSet images) {
        try (VaeInference inference = engine.inference(parameters.config())) {
            inference.load(parameters);
            int[] all = IntStream.range(0, images.count()).toArray();
            return inference.evaluate(images, all, seed);
        }
    }
}
