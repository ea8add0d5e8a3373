package org.vaelab.viewmodel.shell;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.data.download.Downloads;
import org.vaelab.data.download.PublishedSet;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Messages;

/** A download with its progress and rate; what has come is kept, so that the next try goes on from there. Belongs to the UI thread. */
public final class DownloadViewModel {

    /** Where a download stands. */
    public enum State {
        IDLE,
        RUNNING,
        FAILED,
        DONE
    }

    private static final Logger LOG = LoggerFactory.getLogger(DownloadViewModel.class);
    private static final double BYTES_PER_MEGABYTE = 1 << 20;
    private static final double NANOS_PER_SECOND = 1e9;

    private record Arrived(long bytes, long total) {}

    private final Downloads downloads;
    private final Executor io;
    private final Executor uiThread;
    private final LongSupplier nanoTime;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<PublishedSet> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private @Nullable FutureTask<Void> current;
    private @Nullable Arrived first;
    private long firstNanos;

    public DownloadViewModel(
            Downloads downloads, Executor io, Executor uiThread, LongSupplier nanoTime, Messages messages) {
        this.downloads = downloads;
        selected.set(downloads.sets().get(0));
        this.io = io;
        this.uiThread = uiThread;
        this.nanoTime = nanoTime;
        this.messages = messages;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** In [0, 1], or {@link TaskViewModel#UNKNOWN}. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** How much has come and how fast, or what went wrong. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What can be had. */
    public List<PublishedSet> sets() {
        return downloads.sets();
    }

    /** What would be fetched. */
    public ReadOnlyObjectProperty<PublishedSet> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Chooses another set; nothing is fetched yet, and what is being fetched goes on. */
    public void select(PublishedSet set) {
        if (state.get() != State.RUNNING) {
            selected.set(set);
            state.set(State.IDLE);
            fraction.set(0);
            text.set(messages.get(
                    set.isIn(downloads.folder()) ? "shell.download.here" : "shell.download.source",
                    set.title(),
                    set.megabytes(),
                    set.host()));
        }
    }

    /** Starts, or goes on from what has come before. */
    public void start() {
        CoalescingChannel<Arrived> progress = CoalescingChannel.latest(uiThread, this::show);
        PublishedSet set = selected.get();
        FutureTask<Void> task = new FutureTask<>(() -> {
            set.into(downloads.folder(), (done, total) -> progress.publish(new Arrived(done, total)));
            return null;
        });
        current = task;
        first = null;
        text.set(messages.get("shell.download.connecting"));
        fraction.set(TaskViewModel.UNKNOWN);
        state.set(State.RUNNING);
        io.execute(() -> {
            task.run();
            uiThread.execute(() -> finish(task));
        });
    }

    /** Stops; what has come is kept. */
    public void cancel() {
        FutureTask<Void> task = current;
        current = null;
        if (task != null) {
            task.cancel(true);
            state.set(State.IDLE);
        }
    }

    private void show(Arrived arrived) {
        if (state.get() != State.RUNNING) {
            return;
        }
        Arrived from = first;
        if (from == null) {
            first = arrived;
            firstNanos = nanoTime.getAsLong();
            from = arrived;
        }
        double seconds = (nanoTime.getAsLong() - firstNanos) / NANOS_PER_SECOND;
        double rate = seconds > 0 ? (arrived.bytes - from.bytes) / BYTES_PER_MEGABYTE / seconds : 0;
        fraction.set(arrived.total > 0 ? (double) arrived.bytes / arrived.total : TaskViewModel.UNKNOWN);
        double total = arrived.total > 0
                ? arrived.total / BYTES_PER_MEGABYTE
                : selected.get().megabytes();
        text.set(messages.get("shell.download.progress", arrived.bytes / BYTES_PER_MEGABYTE, total, rate));
    }

    private void finish(FutureTask<Void> task) {
        if (task != current) {
            return;
        }
        current = null;
        Outcome.of(task).tell(done -> {}, this::fail);
        if (state.get() == State.RUNNING) {
            fraction.set(1);
            text.set(messages.get("shell.download.done"));
            state.set(State.DONE);
        }
    }

    private void fail(Throwable failure) {
        LOG.warn("The download of {} failed", selected.get().title(), failure);
        text.set(
                failure instanceof Explained explained
                        ? messages.get(explained.sentence())
                        : messages.get("shell.download.failed"));
        fraction.set(0);
        state.set(State.FAILED);
    }
}
