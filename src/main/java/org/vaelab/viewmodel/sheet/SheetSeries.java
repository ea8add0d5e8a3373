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
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.PngSeries;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Notices;

/**
 * Keeps a sheet every so many steps as a numbered file, each run's in a folder of its own, until it is stopped or a file cannot be written. Belongs
 * to the UI thread.
 */
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
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private @Nullable VaeConfig lastModel;
    private long lastStep;
    private long lastInterval;
    private boolean changingFolder;

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
        ioThread.execute(() -> {
            try {
                PngSeries begun = PngSeries.begin(place, prefix);
                uiThread.execute(() -> begin(begun));
            } catch (IOException e) {
                fail(place, e, null);
            }
        });
    }

    public void stop() {
        series.set(null);
    }

    /**
     * Writes a sheet if the interval since the last one is over; the first at once, and the first of another run in another folder. Files are named
     * by the sheet's own step, which is the first one seen in its interval.
     *
     * @param model whose sheet it is; another one, or fewer steps than before, are another run
     * @param step the parameter updates behind the sheet
     */
    public void offer(VaeConfig model, long step, Supplier<ArgbImage> sheet) {
        PngSeries kept = series.get();
        if (kept == null || changingFolder) {
            return;
        }
        boolean anotherRun = lastModel != null && (step < lastStep || !model.equals(lastModel));
        lastModel = model;
        lastStep = step;
        long interval = step / everySteps.get();
        if (!anotherRun && interval == lastInterval) {
            return;
        }
        lastInterval = interval;
        ArgbImage image = sheet.get();
        changingFolder = anotherRun;
        ioThread.execute(() -> write(kept, anotherRun, step, image));
    }

    private void begin(PngSeries begun) {
        lastModel = null;
        lastInterval = -1;
        changingFolder = false;
        failure.set("");
        written.set(0);
        series.set(begun);
    }

    private void write(PngSeries kept, boolean anotherRun, long step, ArgbImage image) {
        try {
            PngSeries target = anotherRun ? kept.next() : kept;
            target.write(step, image);
            uiThread.execute(() -> count(kept, target));
        } catch (IOException e) {
            fail(kept.file(step), e, kept);
        }
    }

    private void count(PngSeries before, PngSeries target) {
        if (series.get() == before) {
            written.set(target == before ? written.get() + 1 : 1);
            series.set(target);
            changingFolder &= target == before;
        }
    }

    /** @param failed the series that ends; null if none had begun */
    private void fail(Path place, IOException cause, @Nullable PngSeries failed) {
        LOG.warn("The series {} stops at {}", prefix, place, cause);
        String sentence = messages.get("sheets.series-failed", place);
        notices.show(sentence);
        uiThread.execute(() -> {
            if (series.get() == failed) {
                failure.set(sentence);
                stop();
            }
        });
    }
}
