package org.vaelab.app;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.concurrent.PacedExecutor;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.store.SavedModel;
import org.vaelab.store.SettingsFile;
import org.vaelab.training.HistoryCsv;
import org.vaelab.training.TrainingState;
import org.vaelab.view.sheet.SheetRendering;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.chart.LossChartViewModel;
import org.vaelab.viewmodel.datacheck.ClassesViewModel;
import org.vaelab.viewmodel.datacheck.DataCheckViewModel;
import org.vaelab.viewmodel.datacheck.DataMemory;
import org.vaelab.viewmodel.datacheck.WholeLook;
import org.vaelab.viewmodel.decode.DecodeViewModel;
import org.vaelab.viewmodel.decode.PinnedViewModel;
import org.vaelab.viewmodel.map.MapLook;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.numbers.LiveUsageViewModel;
import org.vaelab.viewmodel.numbers.NumbersViewModel;
import org.vaelab.viewmodel.sheet.ReconstructionsViewModel;
import org.vaelab.viewmodel.sheet.SamplesViewModel;
import org.vaelab.viewmodel.sheet.SheetSeries;
import org.vaelab.viewmodel.shell.CurrentModel;
import org.vaelab.viewmodel.shell.DataViewModel;
import org.vaelab.viewmodel.shell.DownloadViewModel;
import org.vaelab.viewmodel.shell.LayoutViewModel;
import org.vaelab.viewmodel.shell.ModelViewModel;
import org.vaelab.viewmodel.shell.RecentData;
import org.vaelab.viewmodel.shell.StatusViewModel;
import org.vaelab.viewmodel.shell.TaskPace;
import org.vaelab.viewmodel.shell.TaskViewModel;
import org.vaelab.viewmodel.training.DiscardConfirmation;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** Everything the panes show, without a pane. */
final class ViewModels {

    /** The run and its chart in one frame, as often as a person can read; each step on its own would take half a core from training. */
    private static final Duration STEPS_SHOWN_EVERY = Duration.ofMillis(180);

    private static final Logger LOG = LoggerFactory.getLogger(ViewModels.class);

    /** Decides what "random" shows; never what is trained. */
    private static final long RANDOM_SEED = 1;

    final Workspace workspace = new Workspace();
    final Appearance appearance = new Appearance();
    final LayoutViewModel layout = new LayoutViewModel();
    final CurrentModel current = new CurrentModel();
    final Notices notices;
    final TaskViewModel task;
    final RecentData recent = new RecentData();
    final DataViewModel data;
    final StatusViewModel status;
    final ModelViewModel model;
    final TrainingViewModel training;
    final DataMemory memory;
    final ClassesViewModel classes;
    final DataCheckViewModel check;
    final DownloadViewModel download;
    final DecodeViewModel decode;
    final PinnedViewModel pinned;
    final MapViewModel map;
    final Exploration exploration;
    final LossChartViewModel chart;
    final SamplesViewModel samples;
    final ReconstructionsViewModel reconstructions;
    final NumbersViewModel numbers;
    final LiveUsageViewModel usage;
    private final Services services;

    ViewModels(Surroundings surroundings, Services services, DiscardConfirmation confirmation) {
        this.services = services;
        Messages messages = surroundings.messages();
        Executor ui = surroundings.uiThread();
        Executor io = services.io();
        notices = new Notices(ui);
        task = new TaskViewModel(io, ui, pace(messages));
        task.runningProperty().subscribe(workspace::opening);
        memory = memoryIn(new SettingsFile(surroundings.userFolder().resolve("data-choices.json")));
        classes = new ClassesViewModel(workspace, appearance, memory);
        data = new DataViewModel(surroundings.datasets(), workspace, recent, memory, classes, task, notices, messages);
        status = new StatusViewModel(workspace, messages);
        Executor paced = new PacedExecutor(ui, STEPS_SHOWN_EVERY);
        chart = new LossChartViewModel(paced);
        model = new ModelViewModel(
                current,
                surroundings.engine(),
                task,
                notices,
                messages,
                () -> chart.history().table(),
                this::look,
                this::opened);
        training = new TrainingViewModel(
                paced,
                new RecordedCommands(services.trainer, services.hub, current),
                workspace,
                confirmation.onlyIf(model::hasUnsavedTraining),
                Runtime.getRuntime().availableProcessors());
        WholeLook look = new WholeLook(WholeLook.Reader.of(surroundings.datasets()), io, ui);
        check = new DataCheckViewModel(workspace, training, data::read, look, services.search(), ui);
        data.undecidedProperty().subscribe(this::ask);
        download = new DownloadViewModel(surroundings.downloads(), io, ui, System::nanoTime, messages);
        RandomGenerator random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(RANDOM_SEED);
        decode = new DecodeViewModel(workspace, services.latent, random, System::nanoTime);
        pinned = new PinnedViewModel(workspace, services.latent, random);
        exploration = new Exploration(
                workspace, current, services, surroundings.engine(), new TaskViewModel(io, ui), notices, surroundings);
        map = exploration.map;
        SheetRendering sheets = SheetRendering.ofValues();
        samples = new SamplesViewModel(
                workspace,
                services.latent,
                services.latent.checkpoints(),
                random,
                sheets,
                new SheetSeries("samples", io, ui, notices, messages));
        reconstructions = new ReconstructionsViewModel(
                workspace,
                map.selection(),
                services.latent,
                services.latent.checkpoints(),
                random,
                sheets,
                new SheetSeries("reconstructions", io, ui, notices, messages));
        keepSheets(samples.series(), reconstructions.series());
        numbers = new NumbersViewModel(
                workspace, current, surroundings.engine(), new TaskViewModel(io, ui), io, notices, messages);
        usage = new LiveUsageViewModel(workspace, services.latent, isTraining(), notices, messages);
    }

    private static TaskPace pace(Messages messages) {
        return new TaskPace(
                System::nanoTime,
                (rate, seconds) -> rate > 0
                        ? messages.get("shell.task.pace", rate, seconds)
                        : messages.get("shell.task.left", seconds));
    }

    private ObservableValue<Boolean> isTraining() {
        return training.transportProperty().map(transport -> transport.state() == TrainingState.RUNNING);
    }

    /** Has the trainer tell the weights of just those steps of which sheets are kept. */
    private void keepSheets(SheetSeries... all) {
        Runnable tell = () -> services.trainer.checkpointEvery(Stream.of(all)
                .filter(series -> series.runningProperty().get())
                .map(series -> series.everyStepsProperty().get())
                .collect(Collectors.toSet()));
        for (SheetSeries series : all) {
            series.runningProperty().subscribe(tell);
        }
    }

    private Map<String, String> look() {
        return new MapLook(map).words();
    }

    /** Shows a model that came from a file, and its data if they can be had. */
    private void opened(SavedModel saved) {
        // First of all: else a run that is still under way would put its weights in the place of these.
        training.discardRun();
        current.opened(saved);
        workspace.show(saved.parameters().config());
        workspace.learned(saved.parameters().prior());
        workspace.learnFromBinarised(current.learnsFromBinarised());
        map.navigation().begin();
        map.journal().begin(() -> new MapLook(map).show(saved.look()));
        services.latent.opened(saved.parameters());
        chart.open(saved.parameters().step(), history(saved));
        training.open(saved);
        Dataset shown = workspace.datasetProperty().get();
        if (shown == null || !shown.location().equals(saved.datasetLocation())) {
            data.openForModel(saved.datasetLocation());
        }
    }

    /** A course that cannot be read is no reason to refuse the model. */
    private static List<HistoryCsv.Row> history(SavedModel saved) {
        try {
            return HistoryCsv.read(saved.history());
        } catch (IllegalArgumentException e) {
            LOG.warn("The model's history is left out", e);
            return List.of();
        }
    }

    private void ask(DataViewModel.@Nullable Undecided undecided) {
        if (undecided != null) {
            check.ask(undecided.survey(), undecided.before());
        }
    }

    private static DataMemory memoryIn(SettingsFile file) {
        return new DataMemory(file.read(), texts -> keep(file, texts));
    }

    private static void keep(SettingsFile file, Map<String, String> texts) {
        try {
            file.write(texts);
        } catch (IOException e) {
            LOG.warn("What was decided about data cannot be kept", e);
        }
    }

    /** Paints what takes longer than a frame. */
    Executor paintThread() {
        return services.paint();
    }

    /** For files. */
    Executor ioThread() {
        return services.io();
    }
}
