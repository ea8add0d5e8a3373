package org.vaelab.viewmodel.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.Choices;
import org.vaelab.data.DataName;
import org.vaelab.data.DataReport;
import org.vaelab.data.Dataset;
import org.vaelab.data.Datasets;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.Survey;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.MeanImage;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.datacheck.ClassesViewModel;
import org.vaelab.viewmodel.datacheck.DataMemory;

/** Opens data sets in the background; until one is whole, and if it cannot be read, the one before stays. Belongs to the UI thread. */
public final class DataViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(DataViewModel.class);

    private final Datasets datasets;
    private final Workspace workspace;
    private final RecentData recent;
    private final DataMemory memory;
    private final ClassesViewModel classes;
    private final TaskViewModel task;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Undecided> undecided = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<DataReport> report = new ReadOnlyObjectWrapper<>(DataReport.NONE);

    private final ObservableBooleanValue open;
    private DataReport examined = DataReport.NONE;

    /** What is to be decided on, and what was chosen before. */
    public record Undecided(Survey survey, Choices before) {}

    /** One of the two: data that are read, or what a person should decide first. */
    private record Opened(@Nullable Dataset read, @Nullable Survey undecided) {}

    /**
     * @param recent hears of what is opened
     * @param memory of what was decided about data
     * @param classes shows data under the names that a person gave their classes
     */
    public DataViewModel(
            Datasets datasets,
            Workspace workspace,
            RecentData recent,
            DataMemory memory,
            ClassesViewModel classes,
            TaskViewModel task,
            Notices notices,
            Messages messages) {
        this.datasets = datasets;
        this.workspace = workspace;
        this.recent = recent;
        this.memory = memory;
        this.classes = classes;
        this.task = task;
        this.notices = notices;
        this.messages = messages;
        open = workspace.datasetProperty().isNotNull();
    }

    /** What was found when the data shown were read. */
    public ReadOnlyObjectProperty<DataReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Some of the images to learn from, evenly spread, as the model will see them; none without data. */
    public List<MeanImage> samples(int count) {
        Dataset shown = workspace.datasetProperty().get();
        if (shown == null) {
            return List.of();
        }
        ImageSet images = shown.train().some(count);
        float[] pixels = new float[images.shape().size()];
        List<MeanImage> samples = new ArrayList<>();
        for (int i = 0; i < images.count(); i++) {
            images.read(i, pixels, 0);
            samples.add(new MeanImage(images.shape(), pixels));
        }
        return samples;
    }

    /** Opens a file or folder. */
    public void open(Path path) {
        open(path.toString());
    }

    /** What a person should decide before data are read; null before there was anything. */
    public ReadOnlyObjectProperty<@Nullable Undecided> undecidedProperty() {
        return undecided.getReadOnlyProperty();
    }

    /**
     * Opens and shows a data set; one that leaves a choice nobody has made becomes {@link #undecidedProperty}.
     *
     * @param nameOrPath a built-in's id, or a file or folder
     */
    public void open(String nameOrPath) {
        Optional<String> decided = decided(nameOrPath);
        start(nameOrPath, progress -> opened(nameOrPath, decided, progress), this::showOrAsk);
    }

    private Optional<String> decided(String nameOrPath) {
        return memory.chosen(source(nameOrPath)).map(DataName::toString);
    }

    private static String source(String nameOrPath) {
        try {
            Path path = Path.of(nameOrPath);
            return Files.exists(path) ? path.toAbsolutePath().normalize().toString() : nameOrPath;
        } catch (InvalidPathException e) {
            return nameOrPath;
        }
    }

    private Opened opened(String nameOrPath, Optional<String> decided, Progress progress) throws Exception {
        if (decided.isPresent()) {
            return new Opened(datasets.open(decided.get(), progress), null);
        }
        Optional<Survey> survey = datasets.undecided(nameOrPath, progress);
        return survey.isPresent()
                ? new Opened(null, survey.get())
                : new Opened(datasets.open(nameOrPath, progress), null);
    }

    private void showOrAsk(Opened opened) {
        if (opened.undecided != null) {
            undecided.set(new Undecided(opened.undecided, Choices.NONE));
        } else if (opened.read != null) {
            settle(DataName.parse(opened.read.location()));
            showAndSay(opened.read);
        }
    }

    /** Files of which nothing is to be decided need not be looked at again. */
    private void settle(DataName name) {
        if (Path.of(name.source()).isAbsolute()) {
            memory.choose(name);
        }
    }

    /** Reads data as a person has decided. */
    public void read(DataName name) {
        start(name.source(), progress -> datasets.open(name.toString(), progress), dataset -> {
            memory.choose(name);
            showAndSay(dataset);
        });
    }

    /** Has a person decide anew about the data that are shown. */
    public void check() {
        Dataset shown = workspace.datasetProperty().get();
        if (shown != null) {
            DataName name = DataName.parse(shown.location());
            start(
                    name.source(),
                    progress -> datasets.survey(name.source(), progress),
                    survey -> undecided.set(new Undecided(survey, name.choices())));
        }
    }

    /** Looks at data whose format tells of nothing by itself, so that {@link #reportProperty} has something to tell; then runs an action. */
    public void examine(Runnable onDone) {
        Dataset shown = workspace.datasetProperty().get();
        if (shown == null || !report.get().isEmpty()) {
            onDone.run();
        } else {
            task.start(
                    messages.get("shell.data.examining", shown.name()),
                    progress -> ReportBuilder.of(shown),
                    found -> {
                        examined = found;
                        onDone.run();
                    },
                    failure -> tell(shown.name(), failure));
        }
    }

    /** What was found when the data were read, or examined since. */
    public DataReport found() {
        return report.get().isEmpty() ? examined : report.get();
    }

    /** Whether there are data to tell something of. */
    public ObservableBooleanValue openProperty() {
        return open;
    }

    /** Opens the data of a model that is shown already: what was asked for is the model, so only what needs a look is said. */
    public void openForModel(String nameOrPath) {
        start(nameOrPath, progress -> datasets.open(nameOrPath, progress), dataset -> {
            if (dataset.report().hasFindings()) {
                showAndSay(dataset);
            } else {
                show(dataset);
            }
        });
    }

    /** The files and folders that can be opened {@link #openAgain again}, newest first. */
    public List<String> recentPlaces() {
        return recent.placesProperty().get();
    }

    /** Opens what was opened before; what is gone is told and offered no more. */
    public void openAgain(String place) {
        Optional<String> decided = decided(place);
        start(place, progress -> reopened(place, decided, progress), this::showOrAsk);
    }

    private Opened reopened(String place, Optional<String> decided, Progress progress) throws Exception {
        if (Files.notExists(Path.of(place))) {
            throw new VanishedDataException(place);
        }
        return opened(place, decided, progress);
    }

    private <T> void start(String nameOrPath, Work<T> work, Consumer<T> onOpened) {
        task.start(
                messages.get("shell.data.opening", shortName(nameOrPath)),
                work,
                onOpened,
                failure -> tell(nameOrPath, failure));
    }

    private void showAndSay(Dataset dataset) {
        show(dataset);
        String findings = dataset.report().hasFindings() ? ".findings" : "";
        notices.show(messages.get("shell.data.opened" + findings, dataset.name()));
    }

    private void show(Dataset dataset) {
        examined = DataReport.NONE;
        classes.show(dataset);
        report.set(dataset.report());
        recent.opened(DataName.parse(dataset.location()).source());
    }

    private void tell(String nameOrPath, Throwable failure) {
        LOG.warn("Cannot open {}", nameOrPath, failure);
        if (failure instanceof VanishedDataException) {
            recent.forget(nameOrPath);
        }
        if (failure instanceof Explained explained) {
            notices.warn(messages.get(explained.sentence()));
        } else if (failure instanceof OutOfMemoryError) {
            notices.warn(messages.get("shell.data.tooLarge", nameOrPath));
        } else {
            notices.warn(messages.get("shell.data.failed", nameOrPath));
        }
    }

    private static String shortName(String nameOrPath) {
        int slash = Math.max(nameOrPath.lastIndexOf('/'), nameOrPath.lastIndexOf('\\'));
        return nameOrPath.substring(slash + 1);
    }
}
