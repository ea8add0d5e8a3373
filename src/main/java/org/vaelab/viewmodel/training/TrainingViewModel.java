package org.vaelab.viewmodel.training;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.data.Dataset;
import org.vaelab.store.SavedModel;
import org.vaelab.training.TrainingCommands;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;
import org.vaelab.viewmodel.Workspace;

/**
 * The training panel's form, transport and progress. All but the two {@code publish} methods belongs to the UI thread.
 *
 * <p>A change of the form reaches the model as soon as it is done with (beta, learning rate), at the next start (batch, epochs …) or with a new model (network,
 * seed, data …), see {@link TrainingField.Reach}; a trained model is never discarded without asking.
 */
public final class TrainingViewModel {

    private final TrainingCommands commands;
    private final Workspace workspace;
    private final DiscardConfirmation confirmation;
    private final FormModel form;
    private final CoalescingChannel<TrainingSnapshot> snapshots;
    private final ReadOnlyObjectWrapper<@Nullable TrainingSnapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Transport> transport = new ReadOnlyObjectWrapper<>(Transport.initial());
    private final ReadOnlyObjectWrapper<Set<TrainingField>> changed = new ReadOnlyObjectWrapper<>(Set.of());
    private volatile @Nullable VaeParameters newest;
    private final Map<TrainingField, Double> applied = new EnumMap<>(TrainingField.class);
    private @Nullable TrainingPlan preparedPlan;
    private @Nullable Dataset preparedData;
    /** Known for a model that was opened too, whose data may never come. */
    private @Nullable TrainedOn trainedOn;

    private boolean onlyShown;

    /**
     * @param uiThread runs what reaches the panel from other threads
     * @param confirmation is asked before a trained model is discarded
     * @param workers that the form offers at first
     */
    public TrainingViewModel(
            Executor uiThread,
            TrainingCommands commands,
            Workspace workspace,
            DiscardConfirmation confirmation,
            int workers) {
        this.commands = commands;
        this.workspace = workspace;
        this.confirmation = confirmation;
        form = new FormModel(Presets.initialForm(workers));
        snapshots = CoalescingChannel.latest(uiThread, this::show);
        form.formProperty().subscribe(this::refresh);
        workspace.datasetProperty().subscribe(this::dataChanged);
        workspace.openingProperty().subscribe(this::refresh);
    }

    /** Called by the training thread after each step. Any thread; never blocks. */
    public void publish(TrainingSnapshot next) {
        snapshots.publish(next);
    }

    /** Called with each new set of parameters, so that training can go on from them with other settings. Any thread; never blocks. */
    public void publish(VaeParameters parameters) {
        newest = parameters;
    }

    public FormModel form() {
        return form;
    }

    /** What the run told last; null before there was one. */
    public ReadOnlyObjectProperty<@Nullable TrainingSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Transport> transportProperty() {
        return transport.getReadOnlyProperty();
    }

    /**
     * The fields in which the form differs from the model that is there, beta and the learning rate only while it runs with others; empty when there
     * is none or it is untrained.
     */
    public ReadOnlyObjectProperty<Set<TrainingField>> changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Trains, pauses or resumes, whichever is next. */
    public void trainOrPause() {
        if (transport.get().state() == TrainingState.RUNNING) {
            commands.pause();
        } else if (transport.get().canTrain() && ready()) {
            commands.run();
        }
    }

    /** One parameter update. */
    public void stepOnce() {
        if (transport.get().canStep() && ready()) {
            commands.stepOnce();
        }
    }

    public void stop() {
        if (transport.get().canStop()) {
            commands.stop();
        }
    }

    /** Back to the weights that the seed decides, after asking if there is something to lose. */
    public void reset() {
        Optional<TrainingPlan> plan = plan();
        Dataset data = workspace.datasetProperty().get();
        if (plan.isEmpty() || data == null || !mayDiscard()) {
            return;
        }
        if (preparedData == null || asksForNewModel(plan.get(), data)) {
            prepareNew(plan.get(), data);
        } else {
            applyNumbers();
            commands.reset();
        }
    }

    /** Ends the run, whatever it is doing: another model takes its place. */
    public void discardRun() {
        commands.discard();
        forgetRun();
        snapshot.set(null);
        preparedData = null;
        trainedOn = null;
        onlyShown = false;
        refresh();
    }

    /** Leaves out what was published and is not shown yet. Any thread; never blocks. */
    public void forgetRun() {
        snapshots.clear();
        newest = null;
    }

    /** Shows a model from elsewhere as the one to go on with; on other data than its own, a new one is trained. */
    public void open(SavedModel saved) {
        VaeParameters parameters = saved.parameters();
        Dataset data = workspace.datasetProperty().get();
        newest = parameters;
        preparedData = null;
        onlyShown = false;
        trainedOn =
                saved.datasetLocation().isBlank() ? null : new TrainedOn(saved.datasetName(), saved.datasetLocation());
        VaeConfig config = parameters.config();
        TrainingForm opened = form.formProperty().get().ofSaved(config, saved.settings());
        form.fill(opened);
        preparedPlan = opened.forClasses(config.classes()).plan(config.shape()).orElse(null);
        if (data != null
                && preparedPlan != null
                && !isOther(data)
                && opened.plan(data.shape()).equals(Optional.of(preparedPlan))) {
            prepareFrom(parameters, preparedPlan, data);
        }
        refresh();
    }

    /** Leaves the model that was opened to be looked at: training begins with a new one, of the first preset. */
    public void beginAnew() {
        newest = null;
        preparedPlan = null;
        preparedData = null;
        trainedOn = null;
        onlyShown = true;
        form.fill(Presets.first().applyTo(form.formProperty().get()));
        refresh();
    }

    /** Takes back the changes that would need a new model. */
    public void keepModel() {
        if (preparedPlan != null) {
            form.fill(form.formProperty().get().ofModel(preparedPlan.config()));
        }
    }

    private boolean ready() {
        TrainingPlan plan = plan().orElseThrow();
        Dataset data = Objects.requireNonNull(workspace.datasetProperty().get());
        if (asksForNewModel(plan, data)) {
            return mayDiscard() && prepareNew(plan, data);
        }
        boolean otherSettings = preparedPlan == null || !preparedPlan.sameButForLiveSettings(plan);
        if (preparedData == null || otherSettings) {
            VaeParameters parameters = newest;
            return (parameters != null && parameters.step() > 0)
                    ? prepareFrom(parameters, plan, data)
                    : prepareNew(plan, data);
        }
        applyNumbers();
        return true;
    }

    private boolean prepareNew(TrainingPlan plan, Dataset data) {
        newest = null;
        commands.prepare(plan.config(), plan.settings(), data);
        return prepared(plan, data);
    }

    private boolean prepareFrom(VaeParameters parameters, TrainingPlan plan, Dataset data) {
        commands.prepare(parameters, plan.settings(), data);
        return prepared(plan, data);
    }

    private boolean prepared(TrainingPlan plan, Dataset data) {
        preparedPlan = plan;
        preparedData = data;
        onlyShown = false;
        trainedOn = TrainedOn.of(data);
        applied.put(TrainingField.BETA, plan.settings().beta());
        applied.put(TrainingField.LEARNING_RATE, plan.settings().learningRate());
        refresh();
        return true;
    }

    private boolean asksForNewModel(TrainingPlan plan, Dataset data) {
        return preparedPlan == null || !preparedPlan.config().equals(plan.config()) || isOther(data);
    }

    /** Whether the model learned from other data; a run has its own in memory, a file only says where they were. */
    private boolean isOther(Dataset data) {
        return preparedData != null ? !preparedData.equals(data) : trainedOn != null && trainedOn.isOther(data);
    }

    private boolean mayDiscard() {
        long steps = trainedSteps();
        return steps == 0 || confirmation.mayDiscard(steps);
    }

    private long trainedSteps() {
        VaeParameters parameters = newest;
        TrainingSnapshot shown = snapshot.get();
        return Math.max(parameters == null ? 0 : parameters.step(), shown == null ? 0 : shown.step());
    }

    private Optional<TrainingPlan> plan() {
        Dataset data = workspace.datasetProperty().get();
        return data == null ? Optional.empty() : form.formProperty().get().plan(data.shape());
    }

    /** Gives the model the beta and the learning rate that stand in the form. Called when they are done with: half a number would wreck it. */
    public void applyNumbers() {
        apply(TrainingField.BETA, commands::setBeta);
        apply(TrainingField.LEARNING_RATE, commands::setLearningRate);
        refresh();
    }

    private void apply(TrainingField field, DoubleConsumer command) {
        String text = form.textProperty(field).get();
        if (preparedData == null || FieldRules.problem(field, text).isPresent()) {
            return;
        }
        Double number = Double.valueOf(text.strip());
        if (!number.equals(applied.put(field, number))) {
            command.accept(number);
        }
    }

    private void show(TrainingSnapshot next) {
        snapshot.set(next);
        refresh();
    }

    private void dataChanged(@Nullable Dataset data) {
        if (data != null) {
            form.forData(data.shape(), data.classes());
        }
        refresh();
    }

    private void refresh() {
        Dataset data = workspace.datasetProperty().get();
        boolean otherData = data != null && isOther(data);
        changed.set(changedFields());
        boolean newModel = otherData || TrainingForm.anyNeedsNewModel(changed.get());
        boolean trained = trainedSteps() > 0;
        Pending pending = new Pending(
                newModel && trained,
                TrainingForm.anyWaits(changed.get()),
                trainedOn != null && otherData && trained ? trainedOn.name() : "",
                onlyShown);
        transport.set(Transport.of(snapshot.get(), obstacle(data), pending));
    }

    private String obstacle(@Nullable Dataset data) {
        if (data == null) {
            return workspace.openingProperty().get() ? Transport.OPENING : Transport.NO_DATA;
        }
        return form.formProperty().get().problems().isEmpty() ? "" : Transport.WRONG_FIELDS;
    }

    private Set<TrainingField> changedFields() {
        if (preparedPlan == null || trainedSteps() == 0) {
            return Set.of();
        }
        TrainingForm model = TrainingForm.of(preparedPlan.config(), preparedPlan.settings());
        TrainingForm typed = form.formProperty().get();
        Set<TrainingField> differing = EnumSet.noneOf(TrainingField.class);
        for (TrainingField field : TrainingField.values()) {
            boolean differs = field.reach() == TrainingField.Reach.LIVE
                    ? isNotInForce(field, typed)
                    : !Spelling.saysTheSame(model.text(field), typed.text(field));
            if (typed.applies(field) && differs) {
                differing.add(field);
            }
        }
        return differing;
    }

    /** Whether a run goes on with another number than the one typed; the next start would take that up by itself. */
    private boolean isNotInForce(TrainingField field, TrainingForm typed) {
        TrainingSnapshot shown = snapshot.get();
        return preparedData != null
                && shown != null
                && shown.state() == TrainingState.RUNNING
                && typed.problem(field).isEmpty()
                && !Double.valueOf(typed.text(field).strip()).equals(applied.get(field));
    }
}
