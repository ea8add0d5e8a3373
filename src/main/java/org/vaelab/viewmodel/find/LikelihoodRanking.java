package org.vaelab.viewmodel.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.Dataset;
import org.vaelab.data.Progress;
import org.vaelab.evaluation.EvaluationRequest;
import org.vaelab.evaluation.Evaluator;
import org.vaelab.evaluation.ImageFigures;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.Match;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.shell.CurrentModel;
import org.vaelab.viewmodel.shell.TaskViewModel;

/** Ranks training images by ln p(x), measured on the weights as they are when it is asked for, in the background. Belongs to the UI thread. */
public final class LikelihoodRanking {

    private static final int DEFAULT_CODES = 20;
    public static final int MOST_CODES = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(LikelihoodRanking.class);
    /** The same noise each time: figures differ because the model does. */
    private static final long SEED = 1;

    private final Workspace workspace;
    private final CurrentModel current;
    private final VaeEngine engine;
    private final TaskViewModel task;
    private final Notices notices;
    private final Messages messages;
    private final IntegerProperty codes = new SimpleIntegerProperty(DEFAULT_CODES);
    private final ReadOnlyObjectWrapper<@Nullable Ranked> ranked = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding canStart;

    /**
     * What was measured.
     *
     * @param matches with ln p(x) in nats, the least first
     * @param step of the weights
     */
    public record Ranked(List<Match> matches, long step) {

        public Ranked {
            matches = List.copyOf(matches);
        }
    }

    /** @param task its own, so that opening a file does not end a measurement */
    public LikelihoodRanking(
            Workspace workspace,
            CurrentModel current,
            VaeEngine engine,
            TaskViewModel task,
            Notices notices,
            Messages messages) {
        this.workspace = workspace;
        this.current = current;
        this.engine = engine;
        this.task = task;
        this.notices = notices;
        this.messages = messages;
        canStart = workspace
                .modelProperty()
                .isNotNull()
                .and(workspace.datasetProperty().isNotNull())
                .and(task.runningProperty().not());
        workspace.modelProperty().addListener((property, before, now) -> forget());
        workspace.datasetProperty().addListener((property, before, now) -> forget());
    }

    private void forget() {
        task.cancel();
        ranked.set(null);
    }

    /** Codes drawn for each image. */
    public IntegerProperty codesProperty() {
        return codes;
    }

    /** The newest ranking; null before the first, and after a change of model or data. */
    public ReadOnlyObjectProperty<@Nullable Ranked> rankedProperty() {
        return ranked.getReadOnlyProperty();
    }

    public BooleanBinding canStartBinding() {
        return canStart;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return task.runningProperty();
    }

    /** In [0, 1], or negative when unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return task.fractionProperty();
    }

    /** Measures the chosen training images, or all if none are chosen; or says why that cannot be. */
    public void start(ImageSubset chosen) {
        Dataset dataset = workspace.datasetProperty().get();
        Optional<VaeParameters> newest = current.newest();
        if (dataset == null || newest.isEmpty()) {
            return;
        }
        VaeParameters parameters = newest.get();
        if (!parameters.config().objective().samples()) {
            notices.warn(messages.get("find.no-likelihood"));
        } else if (!dataset.shape().equals(parameters.config().shape())) {
            notices.warn(messages.get("find.shape-differs", dataset.name()));
        } else if (!parameters.config().fits(dataset.train())) {
            notices.warn(messages.get("find.classes-differ", dataset.name()));
        } else {
            int[] images = chosen.isEmpty()
                    ? IntStream.range(0, dataset.train().count()).toArray()
                    : chosen.stream().toArray();
            EvaluationRequest request =
                    new EvaluationRequest(Math.max(1, images.length), codes.get(), current.learnsFromBinarised(), SEED);
            task.start(
                    messages.get("find.measuring"),
                    progress -> measured(dataset, images, parameters, request, progress),
                    ranked::set,
                    this::tell);
        }
    }

    /** The inference belongs to the thread that works, and takes one core. */
    private Ranked measured(
            Dataset dataset, int[] images, VaeParameters parameters, EvaluationRequest request, Progress progress)
            throws InterruptedException {
        try (VaeInference inference = engine.inference(parameters.config(), 1)) {
            ImageFigures figures =
                    Evaluator.each(inference, parameters, dataset.train().select(images), request, progress);
            List<Match> matches = IntStream.range(0, figures.count())
                    .mapToObj(i -> new Match(images[i], figures.logPx(i)))
                    .sorted(Comparator.comparingDouble(Match::value))
                    .toList();
            return new Ranked(matches, parameters.step());
        }
    }

    private void tell(Throwable failure) {
        LOG.error("The ranking by ln p(x) failed", failure);
        notices.warn(messages.get("find.failed"));
    }

    /** Ends what is under way; the ranking from before stays. */
    public void cancel() {
        task.cancel();
    }
}
