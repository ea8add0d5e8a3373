package org.vaelab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.vaelab.data.Dataset;
import org.vaelab.data.Datasets;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Messages;
import org.vaelab.store.JsonLine;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeEngine;

/**
 * What every command works with.
 *
 * @param engine asked for only by the commands that need the native library
 * @param out results
 * @param err progress and messages
 */
record Toolbox(
        Supplier<VaeEngine> engine, Supplier<Datasets> datasets, Messages messages, PrintWriter out, PrintWriter err) {

    /** Writes a file. */
    @FunctionalInterface
    interface Writing {

        void write() throws IOException;
    }

    Dataset open(String nameOrPath) throws UnreadableDatasetException, InterruptedException {
        Dataset dataset = read(nameOrPath);
        dataset.report().lines().forEach(line -> err.println(messages.get(line)));
        err.flush();
        return dataset;
    }

    /** The same without a word of what was found. */
    Dataset read(String nameOrPath) throws UnreadableDatasetException, InterruptedException {
        return datasets.get().open(nameOrPath, new OpeningProgress(this, System::nanoTime));
    }

    /** The images at a name or path, checked to fit the model. */
    Dataset openFor(SavedModel model, String nameOrPath)
            throws CommandFailure, UnreadableDatasetException, InterruptedException {
        Dataset dataset = open(nameOrPath);
        requireFit(model, dataset);
        return dataset;
    }

    private void requireFit(SavedModel model, Dataset dataset) throws CommandFailure {
        var wanted = model.parameters().config().shape();
        var found = dataset.shape();
        if (wanted.isPoint() != found.isPoint()) {
            throw new CommandFailure(wanted.isPoint() ? "cli.model-of-points" : "cli.data-of-points", dataset.name());
        }
        if (!wanted.equals(found)) {
            throw new CommandFailure(
                    "cli.shape-differs",
                    wanted.width(),
                    wanted.height(),
                    wanted.channels(),
                    dataset.name(),
                    found.width(),
                    found.height(),
                    found.channels());
        }
        VaeConfig config = model.parameters().config();
        int classes = dataset.classes();
        if (config.objective().needsLabels() && (classes == 0 || classes > config.classes())) {
            throw new CommandFailure("cli.classes-differ", config.classes(), dataset.name(), classes);
        }
    }

    SavedModel read(Path file) throws UnreadableModelException {
        return ModelFile.read(file);
    }

    /** Writes a file, and says in one sentence why that failed if it does. */
    void write(Path file, Writing writing) throws CommandFailure {
        try {
            writing.write();
        } catch (IOException e) {
            throw CommandFailure.cannotWrite(file.toString(), e);
        }
    }

    /** One line of JSON on standard output. */
    void result(Object result) {
        out.println(JsonLine.of(result));
        out.flush();
    }

    /** One line on standard error. */
    void say(String key, Object... arguments) {
        err.println(messages.get(key, arguments));
        err.flush();
    }
}
