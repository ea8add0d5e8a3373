package org.vaelab.latent;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.vae.VaeConfig;

/** Answers about many points a few milliseconds at a time, so that what the pointer drags never waits; with long rests while training needs the cores. */
@SuppressWarnings("ReferenceEquality") // the same question asked again is answered again
final class TrustJob implements Job, LiveRequest<TrustQuestion> {

    private static final long CHUNK = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long SHORTEST_REST = TimeUnit.MILLISECONDS.toNanos(70);
    /** How many times as long as the work took, the next waits. */
    private static final long REST_PER_WORK = 12;

    private static final int FIRST_CHUNK = 8;
    private static final int LARGEST_CHUNK = 1024;

    private final BooleanSupplier trainingRuns;
    private final CoalescingChannel<TrustValues> answers;
    private final Runnable wake;
    private volatile @Nullable TrustQuestion asked;
    private @Nullable TrustQuestion current;
    private float[] values = new float[0];
    private int next;
    private int chunk = FIRST_CHUNK;
    private boolean stale;
    private long roundNanos;
    private long dueNanos;

    TrustJob(BooleanSupplier trainingRuns, CoalescingChannel<TrustValues> answers, Runnable wake) {
        this.trainingRuns = trainingRuns;
        this.answers = answers;
        this.wake = wake;
    }

    @Override
    public void ask(TrustQuestion question) {
        asked = question;
        wake.run();
    }

    @Override
    public void stop() {
        asked = null;
    }

    @Override
    public long dueNanos() {
        TrustQuestion question = asked;
        if (question == null) {
            return NEVER;
        }
        if (question != current) {
            return 0;
        }
        if (next < values.length) {
            return trainingRuns.getAsBoolean() ? dueNanos : 0;
        }
        return stale ? dueNanos : NEVER;
    }

    @Override
    public void run(CurrentModel model, Clock clock) {
        TrustQuestion question = asked;
        VaeConfig config = model.config();
        if (question == null) {
            return;
        }
        if (question != current || next == values.length) {
            begin(question);
        }
        if (config == null || !model.fits(question.points().get(0))) {
            next = values.length;
            return;
        }
        long start = clock.nanos();
        int end = Math.min(values.length, next + chunk);
        float[] found =
                Trust.of(model, config, question.measure(), question.points().subList(next, end));
        System.arraycopy(found, 0, values, next, found.length);
        long took = clock.nanos() - start;
        next = end;
        roundNanos += took;
        dueNanos = start + took + REST_PER_WORK * took;
        chunk = nextChunk(found.length, took);
        if (next == values.length) {
            dueNanos = start + took + Math.max(SHORTEST_REST, REST_PER_WORK * roundNanos);
            answers.publish(new TrustValues(question, values, model.step()));
        }
    }

    private void begin(TrustQuestion question) {
        current = question;
        values = new float[question.points().size()];
        next = 0;
        roundNanos = 0;
        stale = false;
    }

    private int nextChunk(int points, long nanos) {
        if (points < chunk) {
            return chunk;
        }
        // Halved or doubled at most, so that one slow turn on a busy machine does not throw it far off.
        double fitting = (double) points * CHUNK / Math.max(1, nanos);
        return (int) Math.max(1, Math.min(LARGEST_CHUNK, Math.max(0.5 * chunk, Math.min(2.0 * chunk, fitting))));
    }

    @Override
    public void modelChanged(CurrentModel model) {
        stale = true;
    }
}
