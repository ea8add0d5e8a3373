package org.vaelab.viewmodel.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Workspace;

/** What the status bar says. Belongs to the UI thread. */
public final class StatusViewModel {

    private static final long BYTES_PER_MEGABYTE = 1L << 20;

    private final Messages messages;
    private final ObservableValue<String> data;
    private final ObservableValue<String> model;
    private final ObservableValue<String> seed;
    private final ReadOnlyStringWrapper memory = new ReadOnlyStringWrapper("");

    public StatusViewModel(Workspace workspace, Messages messages) {
        this.messages = messages;
        data = workspace.datasetProperty().map(this::describe).orElse(messages.get("shell.status.data.none"));
        model = workspace.modelProperty().map(this::describe).orElse(messages.get("shell.status.model.none"));
        seed = workspace
                .modelProperty()
                .map(config -> messages.get("shell.status.seed", Long.toString(config.seed())))
                .orElse("");
    }

    public ObservableValue<String> dataText() {
        return data;
    }

    public ObservableValue<String> modelText() {
        return model;
    }

    public ObservableValue<String> seedText() {
        return seed;
    }

    public ReadOnlyStringProperty memoryText() {
        return memory.getReadOnlyProperty();
    }

    /** @param bytes in use now */
    public void showMemory(long bytes) {
        memory.set(messages.get("shell.status.memory", bytes / BYTES_PER_MEGABYTE));
    }

    private String describe(@Nullable Dataset dataset) {
        return dataset == null
                ? messages.get("shell.status.data.none")
                : messages.get(
                        dataset.shape().isPoint() ? "shell.status.points" : "shell.status.data",
                        dataset.name(),
                        dataset.train().count(),
                        dataset.heldOut().count());
    }

    private String describe(@Nullable VaeConfig config) {
        return config == null
                ? messages.get("shell.status.model.none")
                : messages.get("shell.status.model", widths(config));
    }

    /** Image to code and back: "784-400-2-400-784", or "784-c32-c64-2-c64-c32-784" with convolutions of 32 and 64 channels. */
    private static String widths(VaeConfig config) {
        List<String> encoder = new ArrayList<>();
        encoder.add(String.valueOf(config.shape().size()));
        config.channels().forEach(channels -> encoder.add("c" + channels));
        config.hidden().forEach(width -> encoder.add(String.valueOf(width)));
        List<String> all = new ArrayList<>(encoder);
        all.add(String.valueOf(config.latentDim()));
        Collections.reverse(encoder);
        all.addAll(encoder);
        return String.join("-", all);
    }
}
