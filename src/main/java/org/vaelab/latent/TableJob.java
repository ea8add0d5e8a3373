package org.vaelab.latent;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;

/**
 * Keeps what is known of each image of a source up to date: in small chunks with long rests while training runs, so that training hardly feels it, and
 * without rests until all are renewed when it does not.
 */
final class TableJob<A> implements Job, LiveRequest<ImageSource> {

    /** Makes an empty table for a source and a configuration. */
    @FunctionalInterface
    interface Maker<A> {

        Table<A> of(ImageSource images, VaeConfig config);
    }

    /** What is known of each image, a part of it renewed at a time; used by the decode thread only. */
    interface Table<A> {

        ImageSource images();

        /** Whether all is of the newest model. */
        boolean isComplete();

        void modelChanged();

        /** Renews what is known of the next images, those renewed longest ago. */
        void renew(CurrentModel model, int howMany);

        /** An immutable copy. */
        A snapshot(long step);
    }

    private static final long CHUNK = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long PUBLISH_INTERVAL = TimeUnit.MILLISECONDS.toNanos(120);
    /** Rest per work while training runs: the decode thread then takes 1 part in 16 of one core. */
    private static final long REST_PER_WORK = 15;

    private static final int SMALLEST_CHUNK = 16;
    private static final int LARGEST_CHUNK = 4096;

    private final Maker<A> maker;
    private final BooleanSupplier trainingRuns;
    private final CoalescingChannel<A> answers;
    private final Runnable wake;
    private volatile @Nullable ImageSource asked;
    private @Nullable Table<A> table;
    private @Nullable VaeConfig config;
    private @Nullable ImageSource fitting;
    private int chunk = 128;
    private long dueNanos;
    private long publishNanos;

    TableJob(Maker<A> maker, BooleanSupplier trainingRuns, CoalescingChannel<A> answers, Runnable wake) {
        this.maker = maker;
        this.trainingRuns = trainingRuns;
        this.answers = answers;
        this.wake = wake;
    }

    @Override
    public void ask(ImageSource images) {
        asked = images;
        wake.run();
    }

    @Override
    public void stop() {
        asked = null;
    }

    @Override
    public long dueNanos() {
        ImageSource images = asked;
        if (images == null || config == null || !fits(config, images)) {
            return NEVER;
        }
        if (table != null && table.images() == images && table.isComplete()) {
            return NEVER;
        }
        return trainingRuns.getAsBoolean() ? dueNanos : 0;
    }

    private boolean fits(VaeConfig model, ImageSource images) {
        // Labels are looked at once, and not at each turn.
        if (fitting != images && model.fits(images)) {
            fitting = images;
        }
        return fitting == images;
    }

    @Override
    public void modelChanged(CurrentModel model) {
        if (config == null || !config.equals(model.config())) {
            config = model.config();
            fitting = null;
            table = null;
        } else if (table != null) {
            table.modelChanged();
        }
    }

    @Override
    public void run(CurrentModel model, Clock clock) {
        ImageSource images = asked;
        if (images == null || config == null) {
            return;
        }
        if (table == null || table.images() != images) {
            table = maker.of(images, config);
        }
        long start = clock.nanos();
        table.renew(model, chunk);
        long encoded = clock.nanos();
        chunk = nextChunk(encoded - start);
        if (table.isComplete() || encoded >= publishNanos) {
            answers.publish(table.snapshot(model.step()));
            publishNanos = encoded + PUBLISH_INTERVAL;
        }
        long end = clock.nanos();
        dueNanos = end + REST_PER_WORK * (end - start);
    }

    private int nextChunk(long nanos) {
        double ratio = (double) CHUNK / Math.max(1, nanos);
        // Halved or doubled at most, so that one slow turn on a busy machine does not throw it far off.
        double next = chunk * Math.max(0.5, Math.min(2, ratio));
        return (int) Math.max(SMALLEST_CHUNK, Math.min(LARGEST_CHUNK, next));
    }
}
