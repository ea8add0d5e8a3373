package org.vaelab.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;

/** What is there at first: a small model that this program trained and brings along, so that dragging shows something in the first second. */
final class Starter {

    private static final Logger LOG = LoggerFactory.getLogger(Starter.class);
    private static final String RESOURCE = "/assets/starter.vaelab";
    private static final String DATA = "strokes";

    private final Executor io;
    private final Executor uiThread;
    private final ViewModels models;
    private boolean started;

    Starter(Executor io, Executor uiThread, ViewModels models) {
        this.io = io;
        this.uiThread = uiThread;
        this.models = models;
    }

    /** Shows the model, then its data: the model is small, and the data take a second to be drawn. */
    void start() {
        started = true;
        models.workspace.opening(true);
        io.execute(() -> {
            Optional<SavedModel> saved = read();
            uiThread.execute(() -> saved.ifPresentOrElse(this::show, () -> models.data.openForModel(DATA)));
        });
    }

    /** To play with, not to train on: who presses Train has the first preset's model. */
    private void show(SavedModel saved) {
        models.model.show(saved);
        models.training.beginAnew();
    }

    /** Does so if what is being opened in their place leaves the window empty, because it cannot be read or was cancelled. */
    void standIn() {
        // What was opened is shown just after the task has ended.
        models.task.runningProperty().subscribe(running -> uiThread.execute(this::startIfEmpty));
    }

    private void startIfEmpty() {
        boolean empty = models.workspace.modelProperty().get() == null
                && models.workspace.datasetProperty().get() == null;
        if (empty && !started && !models.task.runningProperty().get()) {
            start();
        }
    }

    private static Optional<SavedModel> read() {
        try (InputStream in = Starter.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(ModelFile.read(in.readAllBytes(), RESOURCE));
        } catch (IOException | UnreadableModelException e) {
            LOG.error("The model that comes with the program cannot be read", e);
            return Optional.empty();
        }
    }
}
