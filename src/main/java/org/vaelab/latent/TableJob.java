package org.vaelab.latent;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;

/**
 * Keeps what is known of each image of a source up to date. While training runs, in rounds: a sample at a time, then a rest, so that training hardly
 * feels it and yet some rounds a second are told. Without rests until all are renewed when it does not. What is known goes with its model.
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

        /** Renews what is known of the next images. */
        void renew(CurrentModel model, int howMany);

        /** Renews some of those that are left out while there is time for a sample only. */
        default void renewOthers(CurrentModel model, int howMany) {}

        /** An immutable copy. */
        A snapshot();

        /** What tells that all that was known is of a model that is gone; null if nobody needs to hear that. */
        default @Nullable A cleared(CurrentModel model) {
            return null;
        }
    }

    /** So long the pointer waits at most. */
    private static final long CHUNK = TimeUnit.MILLISECONDS.toNanos(4);

    private static final long PUBLISH_INTERVAL = TimeUnit.MILLISECONDS.toNanos(120);
    /** Rest per work while training runs: the decode thread then takes 1 part in 8 of one core, unless that is too little for a round in its time. */
    private static final long REST_PER_WORK = 7;

    /** From one round's beginning to the next's, so that there are 5 a second; more only if half of the time is not enough. */
    private static final long LONGEST_ROUND = TimeUnit.MILLISECONDS.toNanos(160);

    private static final double CHUNKS_PER_SAMPLE = 4.5;
    /** So many points are aimed at even where they cost more, but not at any cost. */
    private static final int FAIR_SAMPLE = 1_000;

    private static final double MOST_CHUNKS_PER_SAMPLE = 15;
    /** What part of the way to its wanted size a sample goes from one round to the next: points should not come and go. */
    private static final double APPROACH = 0.125;
    /** What is left of a sample that was not done in time. */
    private static final double LESS = 0.9;

    private static final int FIRST_CHUNK = 128;
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
    private final ChunkSize chunk = new ChunkSize(CHUNK, FIRST_CHUNK, SMALLEST_CHUNK, LARGEST_CHUNK);
    private double sample = FAIR_SAMPLE;
    /** Images renewed in this round. */
    private int renewed;

    /** Whether a chunk of those outside the sample ends this round. */
    private boolean othersDue;

    /** Work since the last rest. */
    private long roundNanos;

    private long model;
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
        return trainingRuns.getAsBoolean() && !othersDue ? dueNanos : 0;
    }

    @Override
    public boolean isMidway() {
        return trainingRuns.getAsBoolean() && renewed > 0 && renewed < sample && dueNanos() == 0;
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
        }
        if (this.model != model.number()) {
            this.model = model.number();
            tellCleared(model);
            table = null;
        } else if (table != null) {
            breakOff();
            table.modelChanged();
        }
        renewed = 0;
    }

    private void tellCleared(CurrentModel model) {
        ImageSource images = asked;
        if (images == null || config == null || table == null || table.images() != images) {
            return;
        }
        A cleared = maker.of(images, config).cleared(model);
        if (cleared != null) {
            answers.publish(cleared);
        }
    }

    /** A round that the next weights came too early for begins again with them, a little smaller, so that it is done before the next but one. */
    private void breakOff() {
        if (trainingRuns.getAsBoolean() && renewed > 0 && renewed < sample) {
            sample = Math.max(SMALLEST_CHUNK, LESS * sample);
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
            renewed = 0;
            othersDue = false;
        }
        boolean training = trainingRuns.getAsBoolean();
        long start = clock.nanos();
        if (training && othersDue) {
            table.renewOthers(model, chunk.get());
            long done = clock.nanos();
            roundNanos += done - start;
            rest(done);
            return;
        }
        int now = training && renewed < sample ? (int) Math.ceil(Math.min(chunk.get(), sample - renewed)) : chunk.get();
        table.renew(model, now);
        renewed += now;
        long encoded = clock.nanos();
        chunk.learn(now, encoded - start);
        sample = Math.min(sample, Math.max(SMALLEST_CHUNK, MOST_CHUNKS_PER_SAMPLE * chunk.get()));
        boolean sampled = table.isComplete() || renewed >= sample;
        if (table.isComplete() || (sampled && (training || encoded >= publishNanos))) {
            answers.publish(table.snapshot());
            publishNanos = encoded + PUBLISH_INTERVAL;
        }
        long end = clock.nanos();
        roundNanos += end - start;
        othersDue = training && sampled;
        dueNanos = 0;
        if (sampled && !training) {
            rest(end);
        }
    }

    /** Ends a round. */
    private void rest(long now) {
        othersDue = false;
        dueNanos = now + rest();
        roundNanos = 0;
        sample += APPROACH * (wantedSample() - sample);
    }

    private double wantedSample() {
        return Math.max(CHUNKS_PER_SAMPLE * chunk.get(), Math.min(FAIR_SAMPLE, MOST_CHUNKS_PER_SAMPLE * chunk.get()));
    }

    private long rest() {
        return Math.max(roundNanos, Math.min(REST_PER_WORK * roundNanos, LONGEST_ROUND - roundNanos));
    }
}
