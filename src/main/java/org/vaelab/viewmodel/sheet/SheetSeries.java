package org.vaelab.viewmodel.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.concurrent.SerialExecutor;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.PngSeries;
import org.vaelab.viewmodel.Notices;

/**
 * Keeps a sheet of every so many steps as a numbered file, each run's in a folder of its own, until it is stopped or a file cannot be written. Belongs
 * to the UI thread.
 */
public final class SheetSeries {

    public static final int DEFAULT_EVERY_STEPS = 1000;

    private static final long NOTHING_YET = -1;

    private static final Logger LOG = LoggerFactory.getLogger(SheetSeries.class);

    private final String prefix;
    private final Executor writer;
    private final Executor uiThread;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyIntegerWrapper everySteps = new ReadOnlyIntegerWrapper(DEFAULT_EVERY_STEPS);
    private final ReadOnlyObjectWrapper<@Nullable PngSeries> series = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper written = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private @Nullable Files files;
    private long lastRun;
    private long lastStep = NOTHING_YET;

    /**
     * Keeps nothing at first.
     *
     * @param prefix what the files' names begin with
     */
    public SheetSeries(String prefix, Executor ioThread, Executor uiThread, Notices notices, Messages messages) {
        this.prefix = prefix;
        // One file after the other: a run's folder is made before its second file is written.
        this.writer = new SerialExecutor(ioThread);
        this.uiThread = uiThread;
        this.notices = notices;
        this.messages = messages;
        running.bind(series.isNotNull());
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How many files this run's folder has. */
    public ReadOnlyIntegerProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Why the series ended without being told to; empty if it did not. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty everyStepsProperty() {
        return everySteps.getReadOnlyProperty();
    }

    /** The series' folder and names; null while none is kept. */
    public ReadOnlyObjectProperty<@Nullable PngSeries> seriesProperty() {
        return series.getReadOnlyProperty();
    }

    /** Sets how many steps lie between two files, 1 or more. */
    public void everySteps(int steps) {
        everySteps.set(Math.max(1, steps));
    }

    /** Begins a series in a new folder inside this one. */
    public void start(Path place) {
        writer.execute(() -> {
            try {
                PngSeries begun = PngSeries.begin(place, prefix);
                uiThread.execute(() -> begin(begun));
            } catch (IOException e) {
                fail(place, e, null);
            }
        });
    }

    public void stop() {
        files = null;
        series.set(null);
    }

    /**
     * Writes a sheet if its step is a multiple of the interval; the first of another run in another folder.
     *
     * @param run whose sheet it is; fewer steps than before are another run too
     * @param step the parameter updates behind the sheet
     */
    public void offer(long run, long step, Supplier<ArgbImage> sheet) {
        Files kept = files;
        if (kept == null || step % everySteps.get() != 0) {
            return;
        }
        boolean any = lastStep != NOTHING_YET;
        boolean anotherRun = any && (run != lastRun || step < lastStep);
        if (any && !anotherRun && step == lastStep) {
            return;
        }
        lastRun = run;
        lastStep = step;
        ArgbImage image = sheet.get();
        writer.execute(() -> write(kept, anotherRun, step, image));
    }

    private void begin(PngSeries begun) {
        files = new Files(begun);
        lastStep = NOTHING_YET;
        failure.set("");
        written.set(0);
        series.set(begun);
    }

    private void write(Files kept, boolean anotherRun, long step, ArgbImage image) {
        if (kept.failed) {
            return;
        }
        try {
            if (anotherRun) {
                kept.target = kept.target.next();
            }
            kept.target.write(step, image);
            PngSeries target = kept.target;
            uiThread.execute(() -> count(kept, target));
        } catch (IOException e) {
            kept.failed = true;
            fail(kept.target.file(step), e, kept);
        }
    }

    private void count(Files kept, PngSeries target) {
        if (files == kept) {
            written.set(target == series.get() ? written.get() + 1 : 1);
            series.set(target);
        }
    }

    /** @param failed the files that end; null if none had begun */
    private void fail(Path place, IOException cause, @Nullable Files failed) {
        LOG.warn("The series {} stops at {}", prefix, place, cause);
        String sentence = messages.get("sheets.series-failed", place);
        notices.warn(sentence);
        uiThread.execute(() -> {
            if (files == failed) {
                failure.set(sentence);
                stop();
            }
        });
    }

    /** Where files go, from one start to its stop; what changes belongs to the writer. */
    private static final class Files {

        private PngSeries target;
        private boolean failed;

        private Files(PngSeries target) {
            this.target = target;
        }
    }
}
