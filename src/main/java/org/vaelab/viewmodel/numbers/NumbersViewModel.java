package org.vaelab.viewmodel.numbers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.Dataset;
import org.vaelab.data.Progress;
import org.vaelab.evaluation.Evaluation;
import org.vaelab.evaluation.EvaluationReport;
import org.vaelab.evaluation.EvaluationRequest;
import org.vaelab.evaluation.Evaluator;
import org.vaelab.i18n.Messages;
import org.vaelab.store.AtomicFiles;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.shell.CurrentModel;
import org.vaelab.viewmodel.shell.TaskViewModel;

/** Measures the newest weights on held-out images, on a thread of its own with one worker, so that training and dragging go on. Belongs to the UI thread. */
public final class NumbersViewModel {

    public static final int DEFAULT_IMAGES = 1_000;
    public static final int DEFAULT_IMPORTANCE_SAMPLES = 100;

    private static final Logger LOG = LoggerFactory.getLogger(NumbersViewModel.class);
    private static final String CSV = ".csv";
    private static final String JSON = ".json";

    /** The same noise each time: figures differ because the model does. */
    private static final long SEED = 1;

    private final Workspace workspace;
    private final CurrentModel current;
    private final VaeEngine engine;
    private final TaskViewModel task;
    private final Executor io;
    private final Notices notices;
    private final Messages messages;
    private final NumbersTexts texts;
    private final IntegerProperty images = new SimpleIntegerProperty(DEFAULT_IMAGES);
    private final IntegerProperty importanceSamples = new SimpleIntegerProperty(DEFAULT_IMPORTANCE_SAMPLES);
    private final BooleanProperty binarise = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<@Nullable Measured> measured = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding canEvaluate;

    /**
     * Measures nothing at first.
     *
     * @param task this tab's own, so that opening a file does not end a measurement
     */
    public NumbersViewModel(
            Workspace workspace,
            CurrentModel current,
            VaeEngine engine,
            TaskViewModel task,
            Executor io,
            Notices notices,
            Messages messages) {
        this.workspace = workspace;
        this.current = current;
        this.engine = engine;
        this.task = task;
        this.io = io;
        this.notices = notices;
        this.messages = messages;
        texts = new NumbersTexts(messages);
        canEvaluate = Bindings.createBooleanBinding(
                () -> !task.runningProperty().get()
                        && workspace.modelProperty().get() != null
                        && workspace.datasetProperty().get() != null,
                task.runningProperty(),
                workspace.modelProperty(),
                workspace.datasetProperty());
        // Figures of another model beside this one's map would mislead.
        workspace.modelProperty().addListener((property, before, now) -> measured.set(null));
    }

    /** The newest figures; null before the first and after a change of model. */
    public ReadOnlyObjectProperty<@Nullable Measured> measuredProperty() {
        return measured.getReadOnlyProperty();
    }

    /** How many held-out images are looked at, at most. */
    public IntegerProperty imagesProperty() {
        return images;
    }

    /** Codes drawn for each image; 0 for no estimate of ln p(x). */
    public IntegerProperty importanceSamplesProperty() {
        return importanceSamples;
    }

    /** Whether to binarise the pixels even for a model that learns from grey ones. */
    public BooleanProperty binariseProperty() {
        return binarise;
    }

    /** Whether there are a model and data, and no measurement is under way. */
    public BooleanBinding canEvaluateBinding() {
        return canEvaluate;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return task.runningProperty();
    }

    /** In [0, 1], or negative when unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return task.fractionProperty();
    }

    public NumbersTexts texts() {
        return texts;
    }

    /** Starts measuring the weights as they are now, or says why that cannot be. */
    public void evaluate() {
        Dataset dataset = workspace.datasetProperty().get();
        Optional<VaeParameters> newest = current.newest();
        if (dataset == null || newest.isEmpty()) {
            return;
        }
        VaeParameters parameters = newest.get();
        if (dataset.heldOut().count() == 0) {
            notices.warn(messages.get("numbers.no-held-out", dataset.name()));
        } else if (!dataset.shape().equals(parameters.config().shape())) {
            notices.warn(messages.get("numbers.shape-differs", dataset.name()));
        } else if (!parameters.config().fits(dataset.heldOut())) {
            notices.warn(messages.get("numbers.classes-differ", dataset.name()));
        } else {
            start(dataset, parameters);
        }
    }

    private void start(Dataset dataset, VaeParameters parameters) {
        boolean pixels = !parameters.config().shape().isPoint();
        boolean binarised = pixels && (binarise.get() || current.learnsFromBinarised());
        EvaluationRequest request = new EvaluationRequest(images.get(), importanceSamples.get(), binarised, SEED);
        task.start(
                messages.get("numbers.evaluating"),
                progress -> evaluated(dataset, parameters, request, progress),
                result -> show(result, dataset.name()),
                this::tell);
    }

    /** The inference belongs to the thread that works, and takes one core. */
    private Evaluation evaluated(
            Dataset dataset, VaeParameters parameters, EvaluationRequest request, Progress progress)
            throws InterruptedException {
        try (VaeInference inference = engine.inference(parameters.config(), 1)) {
            return Evaluator.evaluate(inference, parameters, dataset.heldOut(), request, progress);
        }
    }

    private void show(Evaluation evaluation, String dataset) {
        if (evaluation.config().equals(workspace.modelProperty().get())) {
            measured.set(new Measured(evaluation, dataset));
        }
    }

    private void tell(Throwable failure) {
        LOG.error("The evaluation failed", failure);
        notices.warn(messages.get("numbers.failed"));
    }

    /** Ends what is under way; the figures from before stay. */
    public void cancel() {
        task.cancel();
    }

    /** Writes the figures, as a table if the name ends in .csv, else as JSON. */
    public void save(Path chosen) {
        Measured figures = measured.get();
        if (figures == null) {
            return;
        }
        EvaluationReport report = EvaluationReport.of(figures.evaluation());
        Path file = withEnding(chosen);
        String content = endsWith(file, CSV) ? String.join("\n", report.csvLines()) : report.json();
        io.execute(() -> write(file, content + "\n"));
    }

    private static Path withEnding(Path file) {
        return endsWith(file, CSV) || endsWith(file, JSON) ? file : file.resolveSibling(file.getFileName() + JSON);
    }

    private static boolean endsWith(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private void write(Path file, String content) {
        try {
            AtomicFiles.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
            notices.show(messages.get("numbers.saved", file));
        } catch (IOException e) {
            LOG.warn("Cannot write {}", file, e);
            notices.warn(messages.get("numbers.save-failed", file));
        }
    }
}
