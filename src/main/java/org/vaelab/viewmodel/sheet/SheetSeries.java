package org.vaelab.viewmodel.sheet;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.PngSeries;
import org.vaelab.viewmodel.Notices;

/** Keeps a sheet every so many steps as a numbered file, until it is stopped or a file cannot be written. Belongs to the UI thread. */
public final class SheetSeries {

    public static final int DEFAULT_EVERY_STEPS = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(SheetSeries.class);

    private final String prefix;
    private final Executor ioThread;
    private final Executor uiThread;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyIntegerWrapper everySteps = new ReadOnlyIntegerWrapper(DEFAULT_EVERY_STEPS);
    private final ReadOnlyObjectWrapper<@Nullable PngSeries> series = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper written = new ReadOnlyIntegerWrapper();
    private long lastInterval;

    /**
     * Keeps nothing at first.
     *
     * @param prefix what the files' names begin with
     */
    public SheetSeries(String prefix, Executor ioThread, Executor uiThread, Notices notices, Messages messages) {
        this.prefix = prefix;
        this.ioThread = ioThread;
        this.uiThread = uiThread;
        this.notices = notices;
        this.messages = messages;
        running.bind(series.isNotNull());
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How many files this series has. */
    public ReadOnlyIntegerProperty writtenProperty() {
        return written.getReadOnlyProperty();
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

    /** Begins a series in a folder, unless the folder holds one already. */
    public void start(Path folder) {
        ioThread.execute(() -> {
            try {
                PngSeries begun = PngSeries.begin(folder, prefix);
                uiThread.execute(() -> begin(begun));
            } catch (IOException e) {
                fail(folder, e);
            }
        });
    }

    public void stop() {
        series.set(null);
    }

    /**
     * Writes a sheet if the interval since the last one is over; the first at once. Files are named by the sheet's own step, which is the first one
     * seen in its interval.
     *
     * @param step the parameter updates behind the sheet
     */
    public void offer(long step, Supplier<ArgbImage> sheet) {
        PngSeries kept = series.get();
        long interval = step / everySteps.get();
        if (kept == null || interval == lastInterval) {
            return;
        }
        lastInterval = interval;
        ArgbImage image = sheet.get();
        ioThread.execute(() -> write(kept, step, image));
    }

    private void begin(PngSeries begun) {
        lastInterval = -1;
        written.set(0);
        series.set(begun);
    }

    private void write(PngSeries kept, long step, ArgbImage image) {
        try {
            kept.write(step, image);
            uiThread.execute(() -> written.set(written.get() + 1));
        } catch (IOException e) {
            fail(kept.file(step), e);
            uiThread.execute(() -> end(kept));
        }
    }

    private void end(PngSeries failed) {
        if (series.get() == failed) {
            stop();
        }
    }

    private void fail(Path place, IOException cause) {
        LOG.warn("The series {} stops at {}", prefix, place, cause);
        if (cause instanceof FileAlreadyExistsException exists) {
            notices.show(messages.get("sheets.series-exists", exists.getFile()));
        } else {
            notices.show(messages.get("sheets.series-failed", place));
        }
    }
}
