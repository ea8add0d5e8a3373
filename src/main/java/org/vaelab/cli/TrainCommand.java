package org.vaelab.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.evaluation.Target;
import org.vaelab.i18n.Sentence;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.training.Conflict;
import org.vaelab.training.Conflicts;
import org.vaelab.training.Divergence;
import org.vaelab.training.HeldOut;
import org.vaelab.training.Trainer;
import org.vaelab.training.TrainingSettings;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a model and writes it to a file. */
@Command(name = "train", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainCommand implements Callable<Integer> {

    /** A process that was told to end is about to be ended. */
    private static final long STOPPED_PATIENCE_NANOS = 1_500_000_000;

    private final Toolbox toolbox;

    @Option(names = "--data", required = true, paramLabel = "NAME|PATH", descriptionKey = "data")
    private String data;

    @Mixin
    private DataOptions options = new DataOptions();

    @Mixin
    private ModelOptions model;

    @Mixin
    private TrainingOptions training;

    @Option(names = "--log", paramLabel = "HISTORY.csv", descriptionKey = "log")
    private @Nullable Path log;

    @Option(names = "--out", required = true, paramLabel = "FILE.vaelab", descriptionKey = "out-model")
    private Path out;

    TrainCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws BadArgument, CommandFailure, UnreadableDatasetException, InterruptedException {
        TrainingSettings settings = training.settings();
        OutPlace.requireFolderOf(out);
        if (log != null) {
            OutPlace.requireFolderOf(log);
        }
        Dataset dataset = toolbox.open(options.of(data));
        VaeConfig config = model.config(dataset.shape(), dataset.classes(), settings.seed());
        requireNoConflict(config, settings);
        return train(config, settings, dataset);
    }

    private static void requireNoConflict(VaeConfig config, TrainingSettings settings) throws BadArgument {
        for (Conflict conflict : Conflicts.of(config, settings)) {
            throw new BadArgument(
                    "cli.conflict", "--" + conflict.setting(), new Sentence(conflict.key(), conflict.arguments()));
        }
    }

    private Integer train(VaeConfig config, TrainingSettings settings, Dataset dataset)
            throws CommandFailure, InterruptedException {
        VaeEngine engine = toolbox.engine().get();
        try (EarlyEnd earlyEnd = new EarlyEnd(Runtime.getRuntime()::halt);
                TrainingLog history = TrainingLog.open(log)) {
            TrainingReport report = new TrainingReport(toolbox, history);
            TrainingSnapshot end =
                    runToEnd(engine, report, earlyEnd, trainer -> trainer.prepare(config, settings, dataset));
            if (Divergence.isBeforeAnyLearning(end)) {
                throw new CommandFailure(Divergence.earlyAdviceKey(end));
            }
            save(engine, report, settings, dataset);
            Elbo heldOut = ofSaved(engine, report, end.state(), settings, dataset);
            return tell(
                    report.parameters(),
                    heldOut,
                    end,
                    config.shape().isPoint()
                            ? Target.POINTS.id()
                            : settings.regime().pixels().id());
        }
    }

    private static TrainingSnapshot runToEnd(
            VaeEngine engine, TrainingReport report, EarlyEnd earlyEnd, Consumer<Trainer> preparation)
            throws CommandFailure, InterruptedException {
        try (Trainer trainer = new Trainer(engine, report)) {
            preparation.accept(trainer);
            trainer.run();
            earlyEnd.guard(trainer::stop);
            return report.awaitEnd();
        }
    }

    /** A run that did not finish was last judged by other weights, wrecked or older ones. Null when there is no time for it. */
    private static @Nullable Elbo ofSaved(
            VaeEngine engine, TrainingReport report, TrainingState state, TrainingSettings settings, Dataset dataset) {
        if (state == TrainingState.FINISHED) {
            return report.heldOut();
        }
        long from = System.nanoTime();
        return HeldOut.judge(
                engine,
                report.parameters(),
                settings,
                dataset,
                () -> state == TrainingState.STOPPED && System.nanoTime() - from > STOPPED_PATIENCE_NANOS);
    }

    private void save(VaeEngine engine, TrainingReport report, TrainingSettings settings, Dataset dataset)
            throws CommandFailure {
        var parameters = report.parameters();
        SavedModel saved = SavedModel.of(
                parameters, dataset.name(), dataset.location(), settings, report.heldOutHistory(parameters.step()));
        toolbox.write(out, () -> ModelFile.write(out, saved, engine.save(parameters)));
        toolbox.say("cli.saved", out);
    }

    private Integer tell(VaeParameters saved, @Nullable Elbo heldOut, TrainingSnapshot end, String target)
            throws CommandFailure {
        toolbox.result(TrainResult.of(end, saved.config().objective().penalty(), heldOut, out, target));
        if (end.state() == TrainingState.DIVERGED) {
            throw new CommandFailure(Divergence.adviceKey(end), end.step(), out);
        }
        if (end.state() == TrainingState.STOPPED) {
            toolbox.say("cli.stopped", end.step());
            return ExitCode.SOFTWARE;
        }
        return ExitCode.OK;
    }
}
