package org.vaelab.viewmodel.shell;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.vae.SavedNetworks;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeParameters;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.chart.LossTable;

/** The model as a file: opened, saved, and whether there is something to lose. Belongs to the UI thread. */
public final class ModelViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(ModelViewModel.class);

    private final CurrentModel current;
    private final VaeEngine engine;
    private final TaskViewModel task;
    private final Notices notices;
    private final Messages messages;
    private final Supplier<LossTable> history;
    private final Supplier<Map<String, String>> look;
    private final Consumer<SavedModel> onOpened;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper saveable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private @Nullable Waiting waiting;

    /** To be saved when the weights of a step have come. */
    private record Waiting(long step, Runnable save) {}

    /**
     * @param history of the newest weights, to be kept in their file
     * @param look what is shown of the model, to be kept there too
     * @param onOpened makes a model that was read the current one and shows it, everywhere
     */
    public ModelViewModel(
            CurrentModel current,
            VaeEngine engine,
            TaskViewModel task,
            Notices notices,
            Messages messages,
            Supplier<LossTable> history,
            Supplier<Map<String, String>> look,
            Consumer<SavedModel> onOpened) {
        this.current = current;
        this.engine = engine;
        this.task = task;
        this.notices = notices;
        this.messages = messages;
        this.history = history;
        this.look = look;
        this.onOpened = onOpened;
        title.set(messages.get("shell.title"));
    }

    /** Where the model was opened from or saved to; null before either. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What the window is called: after the program, and after the model's file, with a mark while that lacks some of its training. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether there is a model to save. */
    public ReadOnlyBooleanProperty saveableProperty() {
        return saveable.getReadOnlyProperty();
    }

    /** Whether training would be lost if the model went now. */
    public boolean hasUnsavedTraining() {
        return current.hasUnsavedTraining();
    }

    /** A model came from the trainer: another one has no file yet, and more training of the same keeps its own. */
    public void changed(boolean isAnother) {
        if (isAnother) {
            file.set(null);
        }
        saveable.set(current.toSave().isPresent());
        saveWhatWaited();
        nameWindow();
    }

    private void nameWindow() {
        Path at = file.get();
        boolean unsaved = current.hasUnsavedTraining();
        if (at == null && !unsaved) {
            title.set(messages.get("shell.title"));
            return;
        }
        String name = at == null ? messages.get("shell.title.new") : String.valueOf(at.getFileName());
        title.set(messages.get(unsaved ? "shell.title.unsaved" : "shell.title.saved", name));
    }

    private void saveWhatWaited() {
        Waiting due = waiting;
        if (due != null && !current.isBehind(due.step)) {
            waiting = null;
            due.save.run();
        }
    }

    /** Reads a file and shows its model; if it cannot be read, the one before stays. */
    public void open(Path path) {
        task.start(
                messages.get("shell.model.opening", path.getFileName()),
                progress -> ModelFile.read(path),
                model -> opened(path, model),
                failure -> tell(path, failure, "shell.model.openFailed"));
    }

    private void opened(Path path, SavedModel model) {
        show(model);
        file.set(path);
        nameWindow();
        notices.show(messages.get("shell.model.opened", path.getFileName()));
    }

    /** Shows a model that has no file of the person's. */
    public void show(SavedModel model) {
        waiting = null;
        file.set(null);
        onOpened.accept(model);
        saveable.set(true);
        nameWindow();
    }

    /** Writes the weights of the step that is shown, or newer ones; those are told a moment after their step, and are waited for. */
    public void save(Path path, Runnable afterwards) {
        waiting = new Waiting(current.steps(), () -> write(path, afterwards));
        saveWhatWaited();
    }

    private void write(Path path, Runnable afterwards) {
        LossTable course = history.get();
        Map<String, String> shown = look.get();
        current.toSave()
                .ifPresent(model -> task.start(
                        messages.get("shell.model.saving", path.getFileName()),
                        progress -> written(path, model.withLook(shown), course),
                        parameters -> saved(path, parameters, afterwards),
                        failure -> tell(path, failure, "shell.model.saveFailed")));
    }

    private VaeParameters written(Path path, SavedModel model, LossTable course) throws Exception {
        SavedNetworks networks = engine.save(model.parameters());
        String csv = course.csv(model.parameters().step());
        ModelFile.write(path, model.withHistory(csv), networks);
        return model.parameters();
    }

    private void saved(Path path, VaeParameters parameters, Runnable afterwards) {
        file.set(path);
        current.saved(parameters);
        nameWindow();
        notices.show(messages.get("shell.model.saved", path));
        afterwards.run();
    }

    private void tell(Path path, Throwable failure, String key) {
        LOG.warn("{}: {}", key, path, failure);
        notices.warn(
                failure instanceof Explained explained ? messages.get(explained.sentence()) : messages.get(key, path));
    }
}
