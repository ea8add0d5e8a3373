package org.vaelab.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.training.Conflict;
import org.vaelab.training.Conflicts;
import org.vaelab.training.Divergence;
import org.vaelab.training.Trainer;
import org.vaelab.training.TrainingSettings;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains a model and writes it to a file. */
@Command(name = "train", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class TrainCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "NAME|PATH", descriptionKey = "data")
    private String data;

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
    public Integer call() throws CommandFailure, UnreadableDatasetException, InterruptedException {
        TrainingSettings settings = checked(training::settings);
        Path target = out.toAbsolutePath();
        toolbox.write(target, () -> Files.createDirectories(target.getParent()));
        Dataset dataset = toolbox.open(data);
        VaeConfig config = checked(() -> model.config(dataset.shape(), settings.seed()));
        requireNoConflict(config, settings);
        return train(config, settings, dataset);
    }

    private void requireNoConflict(VaeConfig config, TrainingSettings settings) {
        for (Conflict conflict : Conflicts.of(config, settings)) {
            String reason =
                    toolbox.messages().get(conflict.key(), conflict.arguments().toArray());
            throw new ParameterException(spec.commandLine(), "--" + conflict.setting() + ": " + reason);
        }
    }

    private <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Integer train(VaeConfig config, TrainingSettings settings, Dataset dataset)
            throws CommandFailure, InterruptedException {
        VaeEngine engine = toolbox.engine().get();
        try (TrainingLog history = TrainingLog.open(log)) {
            TrainingReport report = new TrainingReport(toolbox, history);
            TrainingSnapshot end = runToEnd(engine, report, config, settings, dataset);
            save(engine, report, settings, dataset);
            return tell(report, end);
        }
    }

    private TrainingSnapshot runToEnd(
            VaeEngine engine, TrainingReport report, VaeConfig config, TrainingSettings settings, Dataset dataset)
            throws CommandFailure, InterruptedException {
        try (Trainer trainer = new Trainer(engine, report)) {
            trainer.prepare(config, settings, dataset);
            trainer.run();
            return report.awaitEnd();
        }
    }

    private void save(VaeEngine engine, TrainingReport report, TrainingSettings settings, Dataset dataset)
            throws CommandFailure {
        var parameters = report.parameters();
        SavedModel saved =
                SavedModel.of(parameters, dataset.name(), dataset.location(), settings, report.heldOutHistory());
        toolbox.write(out, () -> ModelFile.write(out, saved, engine.save(parameters)));
        toolbox.say("cli.saved", out);
    }

    private Integer tell(TrainingReport report, TrainingSnapshot end) throws CommandFailure {
        toolbox.result(
                TrainResult.of(end, report.parameters().config().objective().penalty(), report.heldOut(), out));
        if (end.state() == TrainingState.DIVERGED) {
            throw new CommandFailure(Divergence.adviceKey(end), end.step(), out);
        }
        return ExitCode.OK;
    }
}
