package org.vaelab.viewmodel.datacheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.data.DataName;
import org.vaelab.data.DataReport;
import org.vaelab.data.Dataset;
import org.vaelab.data.Datasets;
import org.vaelab.data.Progress;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Sentence;

/**
 * A look at all images as they would be read, in the background: what only all of them together tell, such as duplicates and the range of values.
 * What takes long to read is kept by the cache, so that reading it afterwards does not. Belongs to the UI thread.
 */
public final class WholeLook {

    private static final Logger LOG = LoggerFactory.getLogger(WholeLook.class);

    /** Reads data by name. */
    @FunctionalInterface
    public interface Reader {

        Dataset read(String name, Progress progress) throws UnreadableDatasetException, InterruptedException;

        /** Whether a copy of what {@link #read} gives was kept before, or none ever is. */
        default boolean isKept(String name) throws UnreadableDatasetException {
            return true;
        }

        /** Gives up the copy that a reading has left behind. */
        default void giveUp(String name) throws UnreadableDatasetException {}

        /** Reads as the program does. */
        static Reader of(Datasets datasets) {
            return new Reader() {
                @Override
                public Dataset read(String name, Progress progress)
                        throws UnreadableDatasetException, InterruptedException {
                    return datasets.open(name, progress);
                }

                @Override
                public boolean isKept(String name) throws UnreadableDatasetException {
                    return datasets.isKept(name);
                }

                @Override
                public void giveUp(String name) throws UnreadableDatasetException {
                    datasets.giveUp(name);
                }
            };
        }
    }

    /** How far a look has come. */
    public enum State {
        NONE,
        UNDER_WAY,
        STOPPED,
        DONE,
        FAILED
    }

    /**
     * What is known by now.
     *
     * @param fraction of the way, in [0, 1], or −1 while nobody knows how much there is to do
     * @param report of all images once they were looked at; empty before
     * @param failure why they could not be; null if they could
     */
    public record Seen(
            State state,
            double fraction,
            DataReport report,
            @Nullable Sentence failure) {

        static final Seen NOTHING = new Seen(State.NONE, 0, DataReport.NONE, null);

        private static Seen underWay(double fraction) {
            return new Seen(State.UNDER_WAY, fraction, DataReport.NONE, null);
        }
    }

    private final Reader reader;
    private final Executor worker;
    private final Executor uiThread;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
    private @Nullable FutureTask<DataReport> current;
    private @Nullable DataName of;

    /** Of this visit, by name: a person who goes back to an answer sees at once what was seen before. */
    private final Map<DataName, DataReport> reports = new HashMap<>();

    /** What looks of this visit have left in the cache. */
    private final Set<DataName> leftBehind = new HashSet<>();

    private @Nullable DataName lastUsed;

    /** @param worker takes as long as it takes: not the UI's thread, nor one that others wait for */
    public WholeLook(Reader reader, Executor worker, Executor uiThread) {
        this.reader = reader;
        this.worker = worker;
        this.uiThread = uiThread;
    }

    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Begins, unless it is these data that are or were looked at; a person may have stopped that. */
    void follow(DataName name) {
        if (!name.equals(of)) {
            begin(name);
        }
    }

    /** Begins again where it was stopped, or failed. */
    void again() {
        DataName name = of;
        if (name != null && current == null) {
            begin(name);
        }
    }

    private void begin(DataName name) {
        stop();
        of = name;
        DataReport known = reports.get(name);
        if (known != null) {
            seen.set(new Seen(State.DONE, 1, known, null));
            return;
        }
        CoalescingChannel<Double> told = CoalescingChannel.latest(uiThread, this::progressed);
        AtomicBoolean leavesCopy = new AtomicBoolean();
        FutureTask<DataReport> task = new FutureTask<>(() -> {
            leavesCopy.set(!reader.isKept(name.toString()));
            return ReportBuilder.of(reader.read(
                    name.toString(), (done, total) -> told.publish(total > 0 ? (double) done / total : -1)));
        });
        current = task;
        seen.set(Seen.underWay(-1));
        worker.execute(() -> {
            task.run();
            uiThread.execute(() -> finish(task, name, leavesCopy.get()));
        });
    }

    private void progressed(double fraction) {
        // What a look that has ended told last may come after its end.
        if (current != null) {
            seen.set(Seen.underWay(fraction));
        }
    }

    private void finish(FutureTask<DataReport> task, DataName name, boolean leavesCopy) {
        if (leavesCopy) {
            leftBehind.add(name);
        }
        if (of == null) {
            tidy();
        }
        if (task != current) {
            return;
        }
        current = null;
        try {
            DataReport report = task.get();
            reports.put(name, report);
            seen.set(new Seen(State.DONE, 1, report, null));
        } catch (ExecutionException e) {
            LOG.warn("{} could not be looked at as a whole", of, e.getCause());
            Sentence why = e.getCause() instanceof Explained explained
                    ? explained.sentence()
                    : Sentence.of("check.look-failed");
            seen.set(new Seen(State.FAILED, 0, DataReport.NONE, why));
        } catch (CancellationException e) {
            seen.set(new Seen(State.STOPPED, 0, DataReport.NONE, null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it; {@link #again} can begin it anew. */
    void stop() {
        FutureTask<DataReport> task = current;
        current = null;
        if (task != null) {
            task.cancel(true);
            seen.set(new Seen(State.STOPPED, 0, DataReport.NONE, null));
        }
    }

    /**
     * Ends it for good.
     *
     * @param used is read next, so that what is kept of it stays; null if nothing is
     */
    void forget(@Nullable DataName used) {
        stop();
        of = null;
        reports.clear();
        seen.set(Seen.NOTHING);
        lastUsed = used;
        tidy();
    }

    /** Gives up what looks left behind, but for what was used; once more when a look ends that was under way meanwhile. */
    private void tidy() {
        leftBehind.remove(lastUsed);
        List<DataName> names = List.copyOf(leftBehind);
        leftBehind.clear();
        if (!names.isEmpty()) {
            worker.execute(() -> names.forEach(this::giveUp));
        }
    }

    private void giveUp(DataName name) {
        try {
            reader.giveUp(name.toString());
        } catch (UnreadableDatasetException e) {
            LOG.debug("{} is gone", name, e);
        }
    }
}
