package org.vaelab.viewmodel.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.CoalescingChannel;

/** One long task at a time, off the UI thread, with progress and cancel; a new one takes the place of the one before. Belongs to the UI thread. */
public final class TaskViewModel {

    /** {@link #fractionProperty()} when nobody knows how much there is to do. */
    public static final double UNKNOWN = -1;

    private final Executor io;
    private final Executor uiThread;
    private final TaskPace pace;
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private @Nullable FutureTask<?> current;

    /** Tells no pace. */
    public TaskViewModel(Executor io, Executor uiThread) {
        this(io, uiThread, new TaskPace(() -> 0, (rate, seconds) -> ""));
    }

    public TaskViewModel(Executor io, Executor uiThread, TaskPace pace) {
        this.io = io;
        this.uiThread = uiThread;
        this.pace = pace;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** In [0, 1], or {@link #UNKNOWN}. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** How fast it goes and how long it will still take, or nothing. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /**
     * Starts the work; exactly one of the two receivers is called, on the UI thread, unless the task is cancelled.
     *
     * @param name what a person reads while it runs
     */
    public <T> void start(String name, Work<T> work, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        cancel();
        CoalescingChannel<Double> progress = CoalescingChannel.latest(uiThread, fraction::set);
        CoalescingChannel<String> paces = CoalescingChannel.latest(uiThread, detail::set);
        TaskPace.Run told = pace.begin(progress::publish, paces::publish);
        FutureTask<T> task = new FutureTask<>(() -> work.run(told));
        current = task;
        detail.set("");
        title.set(name);
        fraction.set(UNKNOWN);
        running.set(true);
        io.execute(() -> {
            task.run();
            uiThread.execute(() -> finish(task, onDone, onFailed));
        });
    }

    /** Interrupts what runs, if anything. */
    public void cancel() {
        FutureTask<?> task = current;
        current = null;
        running.set(false);
        if (task != null) {
            task.cancel(true);
        }
    }

    private <T> void finish(FutureTask<T> task, Consumer<T> onDone, Consumer<Throwable> onFailed) {
        if (task != current) {
            return;
        }
        current = null;
        running.set(false);
        Outcome.of(task).tell(onDone, onFailed);
    }
}
