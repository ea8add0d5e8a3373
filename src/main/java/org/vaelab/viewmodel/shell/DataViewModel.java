package org.vaelab.viewmodel.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.DataReport;
import org.vaelab.data.Dataset;
import org.vaelab.data.Datasets;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.MeanImage;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;

/** Opens data sets in the background; until one is whole, and if it cannot be read, the one before stays. Belongs to the UI thread. */
public final class DataViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(DataViewModel.class);

    private final Datasets datasets;
    private final Workspace workspace;
    private final RecentData recent;
    private final TaskViewModel task;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<DataReport> report = new ReadOnlyObjectWrapper<>(DataReport.NONE);

    /** @param recent hears of what is opened */
    public DataViewModel(
            Datasets datasets,
            Workspace workspace,
            RecentData recent,
            TaskViewModel task,
            Notices notices,
            Messages messages) {
        this.datasets = datasets;
        this.workspace = workspace;
        this.recent = recent;
        this.task = task;
        this.notices = notices;
        this.messages = messages;
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
        ImageSet images = shown.train();
        float[] pixels = new float[images.shape().size()];
        List<MeanImage> samples = new ArrayList<>();
        int wanted = Math.min(count, images.count());
        for (long i = 0; i < wanted; i++) {
            images.read((int) (i * images.count() / wanted), pixels, 0);
            samples.add(new MeanImage(images.shape(), pixels));
        }
        return samples;
    }

    /** Opens a file or folder. */
    public void open(Path path) {
        open(path.toString());
    }

    /**
     * Opens and shows a data set.
     *
     * @param nameOrPath a built-in's id, or a file or folder
     */
    public void open(String nameOrPath) {
        start(nameOrPath, progress -> datasets.open(nameOrPath, progress), this::showAndSay);
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
        start(place, progress -> reopened(place, progress), this::showAndSay);
    }

    private Dataset reopened(String place, Progress progress) throws Exception {
        if (Files.notExists(Path.of(place))) {
            throw new VanishedDataException(place);
        }
        return datasets.open(place, progress);
    }

    private void start(String nameOrPath, Work<Dataset> work, Consumer<Dataset> onOpened) {
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
        workspace.show(dataset);
        report.set(dataset.report());
        recent.opened(dataset.location());
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
