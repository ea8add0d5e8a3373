package org.vaelab.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.vae.VaeConfig;

/**
 * A question about many points, answered a few milliseconds at a time, so that what the pointer drags never waits; and again after each change of the
 * model, but not so often that training would feel it.
 */
final class PiecewiseJob<Q, V, A> extends AskedJob<Q> {

    /** What is asked and how it is answered; run on the decode thread. */
    interface Pieces<Q, V, A> {

        List<Code> points(Q question);

        /** One value a point, of points that fit the model. */
        List<V> of(CurrentModel model, VaeConfig config, Q question, List<Code> some);

        /** @param step the parameter updates behind the weights that were used last */
        A whole(Q question, List<V> values, long step);
    }

    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long SHORTEST_REST = LiveJob.SHORTEST_REST;
    /** How many times as long as the work took, the next waits. */
    private static final long REST_PER_WORK = 12;

    private static final int FIRST_CHUNK = 8;
    private static final int LARGEST_CHUNK = 1024;

    private final Pieces<Q, V, A> pieces;
    private final BooleanSupplier spares;
    private final CoalescingChannel<A> answers;
    private final ChunkSize chunk = new ChunkSize(TURN, FIRST_CHUNK, 1, LARGEST_CHUNK);
    /** What is being answered; the decode thread's. */
    private @Nullable Q current;

    private List<Code> points = List.of();
    private List<V> values = List.of();
    private int next;
    /** Whether the round before was given up for a newer question: then this one is finished, or a question that changes all the time has no answer. */
    private boolean gaveUp;

    private boolean stale;
    private long roundNanos;
    private long dueNanos;

    /**
     * @param spares whether the cores are needed elsewhere, so that it rests after each piece
     * @param wake tells the decode thread that there is something to do
     */
    PiecewiseJob(Pieces<Q, V, A> pieces, BooleanSupplier spares, CoalescingChannel<A> answers, Runnable wake) {
        super(wake);
        this.pieces = pieces;
        this.spares = spares;
        this.answers = answers;
    }

    @Override
    long dueAgainNanos() {
        if (next < points.size()) {
            return spares.getAsBoolean() ? dueNanos : 0;
        }
        return stale ? dueNanos : NEVER;
    }

    @Override
    public boolean isMidway() {
        return next > 0 && next < points.size() && !question.isFresh() && dueNanos() == 0;
    }

    @Override
    public void run(CurrentModel model, Clock clock) {
        boolean midway = next > 0 && next < points.size();
        if (!midway || (question.isFresh() && !gaveUp)) {
            gaveUp = midway;
            begin();
        }
        Q answered = current;
        if (answered == null) {
            return;
        }
        List<Code> some = points.subList(next, Math.min(points.size(), next + chunk.get()));
        VaeConfig config = model.config();
        if (config == null || !some.stream().allMatch(model::fits)) {
            next = points.size();
            return;
        }
        long start = clock.nanos();
        values.addAll(pieces.of(model, config, answered, some));
        long took = clock.nanos() - start;
        next += some.size();
        roundNanos += took;
        dueNanos = start + took + REST_PER_WORK * took;
        chunk.learn(some.size(), took);
        if (next == points.size() && next > 0) {
            dueNanos = start + took + Math.max(SHORTEST_REST, REST_PER_WORK * roundNanos);
            answers.publish(pieces.whole(answered, values, model.step()));
        }
    }

    private void begin() {
        current = question.takeUp();
        points = current == null ? List.of() : pieces.points(current);
        values = new ArrayList<>(points.size());
        next = 0;
        roundNanos = 0;
        stale = false;
    }

    @Override
    public void modelChanged(CurrentModel model) {
        stale = true;
    }
}
